package fravaer

import (
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The findings about absence.
var (
	FunnUtenVirkedager = lov.Funnkode{
		Kode: "fravaer-uten-virkedager", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{par(17, 1)[0], paragraf71},
		Tekst: lov.Tekst{
			"Registreringen har ingen virkedager: perioden er bare lørdager, søndager eller fridager.",
			"Registreringa har ingen verkedagar: perioden er berre laurdagar, søndagar eller fridagar.",
			"The registration has no working days: the period is only weekends or holidays.",
		},
	}
	FunnDobbelt = lov.Funnkode{
		Kode: "fravaer-dobbelt", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{par(10, 0)[0], par(19, 0)[0], paragraf71},
		Tekst: lov.Tekst{
			"Dager i registreringen er også registrert et annet sted. Hver dag er talt én gang: {talt} av {virkedager} virkedager her.",
			"Dagar i registreringa er òg registrerte ein annan stad. Kvar dag er talt éin gong: {talt} av {virkedager} verkedagar her.",
			"Days of the registration are registered elsewhere too. Each day is counted once: {talt} of {virkedager} working days here.",
		},
		Forslag: lov.Tekst{"Registrer hver dag bare ett sted.", "Registrer kvar dag berre éin stad.", "Register each day in one place only."},
		Felter:  []*lov.Felt{&FaktumVirkedager, &FaktumTalt},
	}
	FunnEtterFoedsel = lov.Funnkode{
		Kode: "fravaer-etter-foedselspermisjon", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{par(10, 0)[0], par(19, 0)[0]},
		Tekst: lov.Tekst{
			"Fravær etter endt fødselspermisjon ({virkedager} virkedager) er ikke nevnt i forskriften kapittel 3 og 4 og gir ikke tillegg etter integreringsloven.",
			"Fråvær etter avslutta fødselspermisjon ({virkedager} verkedagar) er ikkje nemnt i forskrifta kapittel 3 og 4 og gir ikkje tillegg etter integreringslova.",
			"Absence after parental leave ({virkedager} working days) is not named in chapters 3 and 4 of the regulations and adds nothing under the Integration Act.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager},
	}
	FunnForMangeTimer = lov.Funnkode{
		Kode: "fravaer-flere-timer-enn-perioden", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{par(10, 0)[0], paragraf71},
		Tekst: lov.Tekst{
			"Det er registrert mer fravær enn perioden har virkedager til; bare {virkedager} virkedager er med.",
			"Det er registrert meir fråvær enn perioden har verkedagar til; berre {virkedager} verkedagar er med.",
			"More absence is registered than the period has working days for; only {virkedager} working days are taken in.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager},
	}
	FunnOverGrensen = lov.Funnkode{
		Kode: "fravaer-over-stoenadsgrensen", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{par(7, 0)[0], par(14, 0)[0]},
		Tekst: lov.Tekst{
			"Det er registrert flere virkedager med barns sykdom eller velferdspermisjon enn dem det gis stønad for. De teller likevel som fravær når de er registrert som gyldige.",
			"Det er registrert fleire verkedagar med barns sjukdom eller velferdspermisjon enn dei det blir gitt stønad for. Dei tel likevel som fråvær når dei er registrerte som gyldige.",
			"More working days of children's illness or welfare leave are registered than those with benefit. They still count as absence when registered as valid.",
		},
	}
	FunnUtenHjemmel = lov.Funnkode{
		Kode: "permisjon-uten-hjemmel", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{forskrift(14, 'a', 0), {Lov: lov.Fravaersforskriften, Paragraf: 5, Strek: 4}},
		Tekst: lov.Tekst{
			"Reglene som gjelder, har ikke permisjon av denne typen. Permisjonen er ikke talt.",
			"Reglane som gjeld, har ikkje permisjon av denne typen. Permisjonen er ikkje talt.",
			"The rules that apply have no leave of this kind. The leave is not counted.",
		},
		Forslag: lov.Tekst{"Kontroller permisjonstypen.", "Kontroller permisjonstypen.", "Check the kind of leave."},
	}
	FunnIntroduksjonslovenBare = lov.Funnkode{
		Kode: "permisjon-bare-introduksjonsloven", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: par(19, 0),
		Tekst: lov.Tekst{
			"Permisjonstypen eller telleenheten finnes bare etter introduksjonsloven. Permisjonen er talt i virkedager.",
			"Permisjonstypen eller teljeeininga finst berre etter introduksjonslova. Permisjonen er talt i verkedagar.",
			"The kind of leave or its unit exists only under the Introduction Act. The leave is counted in working days.",
		},
	}
)

// Funnkoder is every kind of finding of this package.
var Funnkoder = []*lov.Funnkode{&FunnUtenVirkedager, &FunnDobbelt, &FunnEtterFoedsel, &FunnForMangeTimer, &FunnOverGrensen, &FunnUtenHjemmel, &FunnIntroduksjonslovenBare}

// Funn appends to funn what there is to say of the registrations that [Utlegg.Redegjoer] told of.
func (u *Utlegg) Funn(funn []lov.Funn) []lov.Funn {
	g := u.grunnlag
	for i := range u.Registreringer {
		reg := &u.Registreringer[i]
		virkedager := FaktumVirkedager.Er(lov.ToDesimaler(reg.Virkedager))
		switch reg.Grunn {
		case UtelattIngenVirkedager:
			funn = append(funn, lov.NyttFunn(&FunnUtenVirkedager, reg.Sti(), reg.ID()))
		case UtelattUtenHjemmel:
			if reg.Permisjon {
				funn = append(funn, lov.NyttFunn(&FunnUtenHjemmel, reg.Sti(), reg.ID()))
			}
		case UtelattEtterFoedsel:
			if g.Lov != lov.Introduksjonsloven && !u.regler.leggerTilEtterFoedsel(g) {
				funn = append(funn, lov.NyttFunn(&FunnEtterFoedsel, reg.Sti(), reg.ID(), virkedager))
			}
		default:
		}
		if reg.Dobbelt {
			funn = append(funn, lov.NyttFunn(&FunnDobbelt, reg.Sti(), reg.ID(), virkedager, FaktumTalt.Er(lov.ToDesimaler(reg.Talt))))
		}
		if i < len(g.Fravaer) && reg.Virkedager > 0 && u.forMange(&g.Fravaer[i]) {
			funn = append(funn, lov.NyttFunn(&FunnForMangeTimer, reg.Sti(), reg.ID(), virkedager))
		}
	}
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if v.Type == vedtak.Permisjon && u.lov != lov.Introduksjonsloven && u.regler.utelattVedtak(v, g) == 0 && (v.Permisjonstype == vedtak.OvergangTilArbeid || v.Telleenhet == vedtak.Kalenderdager) {
			funn = append(funn, lov.NyttFunn(&FunnIntroduksjonslovenBare, lov.I("vedtak", i, ""), v.ID))
		}
	}
	if liste := u.grenser.over; liste != "" && !u.regler.BareInnenfor {
		funn = append(funn, lov.NyttFunn(&FunnOverGrensen, lov.Til(liste), ""))
	}
	return funn
}

// forMange reports whether a registration of a counting type has more hours or days than the virkedager of its period hold.
func (u *Utlegg) forMange(f *Fravaer) bool {
	if v := u.virkning(f.Type); v != Teller && v != TellerSomFri {
		return false
	}
	if f.utenMengde() || f.Fra == 0 || f.Til == 0 {
		return false
	}
	n := int64(calendar.CountVirkedager(f.Fra, f.Til, u.kalender))
	return f.Timer.Millionter() > n*u.virkedag || f.Dager.Millionter() > n*lov.Mikro
}
