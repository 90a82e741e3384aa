package avslutning

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// KanRegistreresGrunnlag is what decides between which days an avslutning can be dated.
type KanRegistreresGrunnlag struct {
	Lovdato   date.Date
	Lov       lov.Lov   // the act the person is under; zero: integreringsloven
	Startdato Dag       // of the first innvilget deltakelse (T21)
	Frist     Dag       // gjennomføringsfristen
	TryggTil  date.Date // the last day inside the frist under every combination of the readings; zero: not asked for
}

// KanRegistreres is the days that an avslutning can be dated on, both included.
type KanRegistreres struct {
	Utfall   lov.Utfall // Oppfylt: Fra and Til are known; Uavklart: one of them is not
	Fra, Til date.Date
	TryggTil date.Date
}

// KanRegistreres returns the days between which kommunen can date an avslutning: from startdato in the first vedtak through
// gjennomføringsfristen. It is the date that must lie there: it can be registered also after the frist has passed.
//
// Integreringsloven § 18 a andre ledd, before 2026 § 13 sjette ledd, introduksjonsloven § 5, and NIR's guide: vedtak and, under
// integreringsloven, sluttmål must be registered first, and without them, as with other missing facts of the two days, the outcome is
// Uavklart with them in m. The version is that of the act g.Lov on g.Lovdato.
func (r *Regler) KanRegistreres(g *KanRegistreresGrunnlag, m *lov.Mangler, sp *lov.Spor) (k KanRegistreres) {
	rad := r.Avslutning.Paa(g.Lov, g.Lovdato)
	if rad == nil {
		return k
	}
	if g.Startdato.Utfall != lov.Oppfylt || g.Frist.Utfall != lov.Oppfylt {
		for _, d := range [...]*Dag{&g.Startdato, &g.Frist} {
			for _, s := range d.Mangler {
				m.Mangler(s)
			}
		}
		return k
	}
	k = KanRegistreres{Utfall: lov.Oppfylt, Fra: g.Startdato.Dato, Til: g.Frist.Dato, TryggTil: g.TryggTil}
	sp.Legg(&regelKan, &rad.Rad, lov.Oppfylt, vedtak.FaktumStartdato.PaaDag(k.Fra), frist.FaktumFrist.PaaDag(k.Til))
	return k
}
