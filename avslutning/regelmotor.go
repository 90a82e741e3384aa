package avslutning

import (
	"cmp"
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// rekkefoelge is the order among causes of the same day (T42).
var rekkefoelge = [...]Kode{
	Doed, Utvandret, AvvistProgram, BortfallArbeid, PermanentStans, Flyttet, IkkeLengerIKategori, UtgaattOppstartsfrist, IkkeRegistrert,
}

// Regelmotor fills a with how the programme has ended on g.Per: what stands, and what NIR keeps in the history.
//
// The causes that NIR's regelmotor closes on, each on the day of its event (T41): Folkeregisteret tells of death, emigration or a move
// from the programme; kommunen registered that the person has avvist programmet (integreringsloven § 3 tredje ledd), bortfall on the
// ground of work (§ 8 fjerde ledd, from 2026) or permanent stans (§ 18); the kategori is lost (§ 8); the two years have passed without
// vedtak or without sluttmål (§ 8 første ledd tredje punktum, T40); gjennomføringsfristen has passed (§ 13 sjette ledd, from 2026 § 18 a
// andre ledd). Of several the earliest stands, then the order of T42. A row of the regelmotor that the document holds is taken as it is.
//
// Introduksjonsloven §§ 2, 3, 5 and 7 give the same causes, bortfall apart; no sluttmål is registered under that act.
//
// An avslutning that kommunen registered, dated inside gjennomføringsfristen, goes before them all, and the row of the regelmotor to
// the history; NIR does not take one dated after it. So does a forlengelse that moves the frist, and a new deltakelse: after bortfall,
// a move (T65), or another event that closed the ordning.
//
// The rows are those of the act g.Lov on g.Lovdato. The outcome is Uavklart, with the missing facts in m, when a row that cannot be
// told may be the one that stands. Historikk holds what can be told; a row without registrert is taken as registered on its own day.
func (r *Regler) Regelmotor(a *Avsluttet, g *RegelmotorGrunnlag, m *lov.Mangler, sp *lov.Spor) {
	a.nullstill()
	mo := motor{r: r, g: g, a: a, sp: sp}
	mo.program()
	mo.dokumentet()
	mo.folkeregisteret(Doed, kategori.Doed, &regelDoed)
	mo.folkeregisteret(Utvandret, kategori.Utvandret, &regelUtvandret)
	mo.vedtaket(AvvistProgram, vedtak.Avvist, &regelAvvist)
	mo.vedtaket(BortfallArbeid, vedtak.BortfallArbeid, &regelBortfall)
	mo.vedtaket(PermanentStans, vedtak.PermanentStans, &regelPermanentStans)
	mo.folkeregisteret(Flyttet, kategori.Flyttet, &regelFlyttet)
	mo.ikkeLengerIKategori()
	mo.utgaattOppstartsfrist()
	mo.ikkeRegistrert()
	mo.velg(m)
	slices.SortStableFunc(a.Historikk, nyestFoerst)
}

// nyestFoerst orders the history by day, the newest first, then by the day of deletion and cause.
func nyestFoerst(a, b Linje) int {
	return cmp.Or(cmp.Compare(b.Dato, a.Dato), cmp.Compare(b.SlettetDato, a.SlettetDato), cmp.Compare(a.Kode, b.Kode), cmp.Compare(a.ID, b.ID))
}

// gaarFoer reports whether one row stands before another (T42): the earliest, then the order of causes; of those that kommunen registered
// the one registered last. The rest only makes the order of the lists not matter, where two rows do not say the same.
func gaarFoer(a, b *kandidat) bool {
	orden := cmp.Compare(plass(a.Kode), plass(b.Kode))
	if a.kommunens != lov.Nei {
		orden = cmp.Compare(b.registrert, a.registrert)
	}
	return cmp.Or(cmp.Compare(a.Dato, b.Dato), orden, cmp.Compare(a.RegistrertAv, b.RegistrertAv), cmp.Compare(a.ID, b.ID)) < 0
}

func plass(k Kode) int { return slices.Index(rekkefoelge[:], k) }

// velg finds the row that stands.
func (mo *motor) velg(m *lov.Mangler) {
	kommunens, motorens := mo.foerste(false), mo.foerste(true)
	switch {
	case mo.uavklart(kommunens, motorens, m):
		mo.fortell(&regelAapent, lov.Uavklart, frist.FaktumPer.PaaDag(mo.g.Per))
	case kommunens != nil:
		mo.staar(kommunens)
		mo.vik(kommunens)
	case motorens != nil:
		mo.staar(motorens)
		mo.vik(motorens)
	default:
		mo.a.Utfall = lov.IkkeOppfylt
		mo.tilnaermetFulltid()
		mo.fortell(&regelIngen, lov.IkkeOppfylt, frist.FaktumPer.PaaDag(mo.g.Per))
	}
}

// foerste returns the row that stands before the others, of the regelmotor's or of kommunens; nil: there is none.
func (mo *motor) foerste(motorens bool) (f *kandidat) {
	for i := range mo.a.kandidater {
		if k := &mo.a.kandidater[i]; !k.uviss && (k.kommunens == lov.Nei) == motorens && (f == nil || gaarFoer(k, f)) {
			f = k
		}
	}
	return f
}

// uavklart collects what leaves open which row stands, and reports whether there is any.
func (mo *motor) uavklart(kommunens, motorens *kandidat, m *lov.Mangler) (uavklart bool) {
	for i := range mo.a.kandidater {
		k := &mo.a.kandidater[i]
		switch {
		case k.uviss && (k.kommunens != lov.Nei || kommunens == nil && kanStaa(k, motorens)):
			for _, s := range mo.a.mangler[k.fra:k.til] {
				m.Mangler(s)
			}
			uavklart = true
		case k.kommunens == lov.Ukjent && mo.hvemAvgjoer(k):
			m.Mangler(felt(k.Sti, "registrertAv"))
			uavklart = true
		case kommunens != nil && k != kommunens && likt(k, kommunens):
			beggeGitt := k.registrert != 0 && kommunens.registrert != 0
			for _, x := range [...]*kandidat{k, kommunens} {
				if beggeGitt || x.registrert == 0 {
					m.Mangler(felt(x.Sti, "registrert"))
				}
			}
			uavklart = true
		}
	}
	return uavklart
}

// hvemAvgjoer reports whether it matters whose a row is: not when every other is the regelmotor's and of a later day.
func (mo *motor) hvemAvgjoer(k *kandidat) bool {
	for i := range mo.a.kandidater {
		x := &mo.a.kandidater[i]
		dag := x.Dato
		if x.uviss {
			dag = x.minst
		}
		if x != k && (x.kommunens != lov.Nei || dag <= k.Dato) {
			return true
		}
	}
	return false
}

// kanStaa reports whether a row that cannot be told may stand before the first of those that can (T42).
func kanStaa(k, foerste *kandidat) bool {
	return foerste == nil || cmp.Or(cmp.Compare(k.minst, foerste.Dato), cmp.Compare(plass(k.Kode), plass(foerste.Kode))) < 0
}

// likt reports whether it cannot be told which of two rows that kommunen registered stands: they are of the same day, say different
// things, and neither is known to be the newer.
func likt(a, b *kandidat) bool {
	ulike := a.Kode != b.Kode || a.TimerPerUke != b.TimerPerUke || a.RegistrertAv != b.RegistrertAv
	return ulike && !a.uviss && a.kommunens != lov.Nei && a.Dato == b.Dato && (a.registrert == b.registrert || a.registrert == 0 || b.registrert == 0)
}

// staar makes a row the one that stands.
func (mo *motor) staar(k *kandidat) {
	mo.a.Utfall, mo.a.Gjeldende = lov.Oppfylt, k.Linje
	regel := &regelGjeldende
	if k.kommunens != lov.Nei {
		regel = &regelGjeldendeKommunen
	}
	mo.stegOm(regel, k.Kode, lov.Oppfylt, FaktumKode.Er(int64(k.Kode)), FaktumDato.PaaDag(k.Dato), frist.FaktumPer.PaaDag(mo.g.Per))
}

// vik puts the other rows in the history: those of the document, and the one that the regelmotor had set before kommunen registered.
func (mo *motor) vik(staar *kandidat) {
	motorens := mo.foerste(true)
	for i := range mo.a.kandidater {
		k := mo.a.kandidater[i]
		switch {
		case &mo.a.kandidater[i] == staar || k.uviss:
			continue
		case k.kommunens != lov.Nei: // not deleted, and behind the one that stands
		case k.iDokument || &mo.a.kandidater[i] == motorens && mo.oppstod(&k) <= registrertDag(staar):
			k.Slettet = true
			if staar.kommunens != lov.Nei {
				k.SlettetDato = staar.registrert
			}
		default:
			continue
		}
		mo.iHistorikken(k)
	}
}

// oppstod returns the day on which the regelmotor sets a row: that of the event, or the first on which a frist has passed.
func (mo *motor) oppstod(k *kandidat) date.Date {
	if (k.Kode == IkkeRegistrert || k.Kode == UtgaattOppstartsfrist) && !mo.r.UtloeptPaaDagen {
		return k.Dato + 1
	}
	return k.Dato
}

// registrertDag returns the day on which kommunen registered a row: its own day when that is not given.
func registrertDag(k *kandidat) date.Date { return cmp.Or(k.registrert, k.Dato) }
