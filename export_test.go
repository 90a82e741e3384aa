package integrering

import "github.com/rickb777/date/v2"

// UtenNeste is [Regelverk.VurderTil] without Neste.
func (r *Regelverk) UtenNeste(v *Vurdering, d *Deltaker, per, lovdato date.Date) error {
	return r.utenNeste(v, d, per, lovdato)
}

// Kategoriregler finds the current kategori alone, without the changes to come and without a trace.
type Kategoriregler struct{ kladd kladd }

// Naa returns it as [Regelverk.Vurder] does, valid until the next call.
func (k *Kategoriregler) Naa(r *Regelverk, d *Deltaker, per, lovdato date.Date) Kategori {
	k.kladd.vurder(r, d, per, lovdato, nil)
	return k.kladd.kategorier(nil)[0]
}
