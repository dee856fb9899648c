import type { ComponentChildren, JSX } from 'preact';

type Level = 2 | 3 | 4;

export function PageTitle({ children }: { children: ComponentChildren }): JSX.Element {
  return <h1 class="utrecht-heading-1">{children}</h1>;
}

interface TitleProps {
  readonly id?: string;
  readonly level?: Level;
  readonly children: ComponentChildren;
}

/** The title of a part of a page; of the third level unless told otherwise. */
export function PartTitle({ id, level = 3, children }: TitleProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <Heading class={`utrecht-heading-${level}`} id={id}>
      {children}
    </Heading>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly level?: Level;
  readonly children: ComponentChildren;
}

/** A part of a page under its own heading; assistive technology lists it by that heading. */
export function Section({ id, title, level = 2, children }: SectionProps): JSX.Element {
  return (
    <section class={level === 2 ? 'page-section' : 'page-part'} aria-labelledby={id}>
      <PartTitle id={id} level={level}>
        {title}
      </PartTitle>
      {children}
    </section>
  );
}
