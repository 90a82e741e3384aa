package status_test

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// This file is a second implementation of the life of the kategori, for participants of whom everything is known: each day is asked by
// itself, from the first bosetting there can be.

// avsnitt is a kategori from its first day to its last, which is zero while it lasts.
type avsnitt struct {
	kategori kategori.Kategori
	fra, til date.Date
}

// fasit returns the kategorier, newest first.
func (r *regler) fasit(dl *deltaker, per date.Date, slutt avslutning.Linje) (alle []avsnitt) {
	kg := dl.Grunnlag
	kg.Dag, kg.Lovdato = per, lovdato(per)
	paa := func(dag date.Date) *kategori.Grunnlag { // as seen from a day
		g := kg
		if g.Dag = dag; dag < per {
			g.Lovdato = dag
		}
		return &g
	}
	foerste := foersteDeltakelse(dl.Vedtak, per)
	var forrige kategori.Kategori
	mistet, kalt, baaret := false, false, kategori.Ingen
	var arbeidsslutt []date.Date
	iArbeid := false
	for dag := toAarForut; dag <= per; dag++ {
		b := r.kategori.Dag(paa(dag), new(lov.Mangler), nil)
		if iArbeid && b.Rad != kategori.RadArbeid {
			arbeidsslutt = append(arbeidsslutt, dag-1)
		}
		iArbeid = b.Rad == kategori.RadArbeid
		naa := b.Kategori
		if foerste == nil || dag < foerste.Vedtaksdato {
			if r.bortfalt(dl, dag, per, slutt, arbeidsslutt) && (naa == kategori.RettOgPlikt || naa == kategori.Rett) {
				naa = kategori.Ingen
			}
		} else {
			if dag < foerste.Startdato {
				mistet = b.Rad == kategori.RadStatsborger || b.Rad == kategori.RadUtenTillatelse || b.Rad == kategori.RadAnnenTillatelse || b.Rad == kategori.RadEtterKollektiv
			}
			if dag > foerste.Vedtaksdato && tilbakekaltPaa(dl, dag-1) {
				kalt, baaret = true, kategori.Ingen
			}
			if mistet && dag < foerste.Startdato {
				baaret = kategori.Ingen
			}
			ved := kategori.Ingen
			if !mistet && !kalt {
				ved = r.kategori.VedVedtak(paa(dag), foerste.Vedtaksdato, new(lov.Mangler), nil).Kategori
			}
			if ved == kategori.Ingen {
				if baaret == kategori.Ingen {
					baaret = naa
				}
				ved = baaret
			}
			naa = ved
		}
		// § 37 c femte ledd: collective protection, declined for work
		likevel := foerste == nil && slutt.Kode == avslutning.AvvistProgram && b.Rad == kategori.RadKollektiv &&
			slices.ContainsFunc(dl.Vedtak, func(v vedtak.Vedtak) bool { return v.Type == vedtak.Avvist && v.Vedtaksdato == slutt.Dato })
		if slutt.Kode != 0 && slutt.Kode != avslutning.BortfallArbeid && dag > slutt.Dato && !likevel {
			naa = kategori.Ingen
		}
		if naa != forrige && len(alle) > 0 && alle[0].til == 0 {
			alle[0].til = dag - 1
		}
		if naa != forrige && naa != kategori.Ingen {
			alle = slices.Insert(alle, 0, avsnitt{kategori: naa, fra: dag})
		}
		forrige = naa
	}
	return alle
}

func foersteDeltakelse(vv []vedtak.Vedtak, per date.Date) (f *vedtak.Vedtak) {
	for i := range vv {
		v := &vv[i]
		if v.Type != vedtak.Deltakelse || v.Vedtaksdato > per {
			continue
		}
		if f == nil || v.Vedtaksdato < f.Vedtaksdato || v.Vedtaksdato == f.Vedtaksdato && v.Startdato < f.Startdato {
			f = v
		}
	}
	return f
}

// bortfalt reports whether some bortfall from 2026 and before the day has not been followed by the end of a job; introduksjonsloven has none.
func (r *regler) bortfalt(dl *deltaker, dag, per date.Date, slutt avslutning.Linje, arbeidsslutt []date.Date) bool {
	if dl.Lov == lov.Introduksjonsloven {
		return false
	}
	var dager []date.Date
	for _, v := range dl.Vedtak {
		foerst := date.Date(0)
		for _, a := range dl.Avslutninger {
			if foerst == 0 || a.Dato < foerst {
				foerst = a.Dato
			}
		}
		if v.Type == vedtak.BortfallArbeid && v.Vedtaksdato <= per && (!v.IkkeGjeldende || foerst != 0) {
			dager = append(dager, v.Vedtaksdato)
		}
	}
	if slutt.Kode == avslutning.BortfallArbeid {
		dager = append(dager, slutt.Dato)
	}
	return slices.ContainsFunc(dager, func(b date.Date) bool {
		return b < dag && b >= d("2026-01-01") && !slices.ContainsFunc(arbeidsslutt, func(s date.Date) bool { return s >= b })
	})
}

// tilbakekaltPaa reports whether a permit was revoked on a day, and the person is no citizen and was granted none later that still stands.
func tilbakekaltPaa(dl *deltaker, dag date.Date) bool {
	if dl.NorskStatsborgerFra != 0 && dl.NorskStatsborgerFra <= dag {
		return false
	}
	var tilbakekalt, staar date.Date
	for _, o := range dl.Oppholdstillatelser {
		switch {
		case o.Vedtaksdato > dag:
		case o.TilbakekaltFra == dag:
			tilbakekalt = max(tilbakekalt, o.Vedtaksdato)
		case o.TilbakekaltFra == 0 || o.TilbakekaltFra > dag:
			staar = max(staar, o.Vedtaksdato)
		}
	}
	return tilbakekalt > staar
}

func TestFasit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, per, r := trekkDeltaker(t), trekkDag(t, "per"), trekkRegler(t)
		s := r.paa(dl, per)
		if s.avsluttet.Utfall == lov.Uavklart {
			t.Fatalf("uavklart %v %v", s.avsluttet, stier(s.grunnlag.AvsluttetMangler))
		}
		vil := r.fasit(dl, per, s.avsluttet.Gjeldende)
		if len(vil) == 0 {
			vil = []avsnitt{{kategori: kategori.Ingen}}
		}
		var fikk []avsnitt
		for _, a := range s.Avsnitt {
			fikk = append(fikk, avsnitt{a.Kategori, a.Fra, a.Til})
		}
		if !slices.Equal(vil, fikk) {
			t.Fatalf("vil  %v\nfikk %v\n%+v", vil, s.kort(), s.avsluttet.Gjeldende)
		}
	})
}
