import type { JSX } from 'preact';
import type { Demonstration } from '../../people';

/** The accounts to try with; only a demonstration shows them. */
export function DemonstrationAccounts({ demonstration }: { demonstration: Demonstration }): JSX.Element {
  return (
    <section aria-labelledby="demonstratie">
      <h2 class="utrecht-heading-2" id="demonstratie">
        Dit is een demonstratie
      </h2>
      <p class="utrecht-paragraph">
        Kies een account uit de lijst. Het wachtwoord is voor elk account{' '}
        <code class="utrecht-code">{demonstration.password}</code>. Gebruik hier geen echte gegevens.
      </p>
      <table class="utrecht-table utrecht-table--html-table">
        <caption class="utrecht-table__caption">Accounts om mee te proberen</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <th class="utrecht-table__header-cell" scope="col">
              Accountnaam
            </th>
            <th class="utrecht-table__header-cell" scope="col">
              Functie
            </th>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {demonstration.accounts.map(({ account, person }) => (
            <tr class="utrecht-table__row" key={account}>
              <td class="utrecht-table__cell">{account}</td>
              <td class="utrecht-table__cell">{person.displayName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
