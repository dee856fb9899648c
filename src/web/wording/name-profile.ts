/** `standaard-1` reads as `Standaard, versie 1`. */
export function nameOfProfile(profile: string): string {
  const [, name = profile, version] = /^(.*)-(\d+)$/.exec(profile) ?? [];
  const readable = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return version === undefined ? readable : `${readable}, versie ${version}`;
}
