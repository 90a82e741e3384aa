package frist

import (
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// naerTerskel is how close to the ten, in virkedager, absence is before it is worth a word.
const naerTerskel = 1

// fristNaer is how many days before the frist kommunen should be reminded that NIR closes on it.
const fristNaer = 60

// Vedtaksfelt is the fields that a registration can lack.
var Vedtaksfelt = lov.Kodeverk{
	Navn:  "vedtaksfelt",
	Tekst: lov.Tekst{"Felt i et vedtak", "Felt i eit vedtak", "Field of a decision"},
	Koder: []lov.Kode{
		{Kode: "vedtaksdato", Tekst: lov.Tekst{"vedtaksdato", "vedtaksdato", "date of the decision"}},
		{Kode: "startdato", Tekst: lov.Tekst{"startdato", "startdato", "start date"}},
		{Kode: "sluttdato", Tekst: lov.Tekst{"sluttdato", "sluttdato", "end date"}},
		{Kode: "permisjonstype", Tekst: lov.Tekst{"permisjonstype", "permisjonstype", "kind of leave"}},
		{Kode: "til", Tekst: lov.Tekst{"siste dag", "siste dag", "last day"}},
		{Kode: "grunn", Tekst: lov.Tekst{"grunn", "grunn", "ground"}},
		{Kode: "begrunnelse", Tekst: lov.Tekst{"begrunnelse", "grunngiving", "reasons"}},
	},
}

const (
	feltVedtaksdato = iota + 1
	feltStartdato
	feltSluttdato
	feltPermisjonstype
	feltTil
	feltGrunn
	feltBegrunnelse
)

// FaktumFelt is the field that is missing.
var FaktumFelt = lov.Felt{Navn: "felt", Slag: lov.Kodet, Verk: &Vedtaksfelt, Tekst: lov.Tekst{"felt", "felt", "field"}}

// The findings about the deadline and the vedtak it follows from.
var (
	FunnManglerFelt = lov.Funnkode{
		Kode: "felt-mangler", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{forskriften(58, 2)},
		Tekst: lov.Tekst{
			"Registreringen mangler {felt}.",
			"Registreringa manglar {felt}.",
			"The registration lacks the {felt}.",
		},
		Felter: []*lov.Felt{&FaktumFelt},
	}
	FunnForlengelseIkkeMulig = lov.Funnkode{
		Kode: "forlengelse-ikke-mulig", Alvor: lov.Feil, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(13, 0, 3, 2), loven(14, 0, 5, 0), loven(14, 0, 6, 0), {Lov: lov.Integreringsforskriften, Paragraf: 43, Tillegg: 'd'}},
		Tekst: lov.Tekst{
			"Det er vedtatt forlengelse, men et program med dette sluttmålet kan ikke forlenges.",
			"Det er vedteke forlenging, men eit program med dette sluttmålet kan ikkje forlengjast.",
			"An extension has been decided, but a programme with this goal cannot be extended.",
		},
	}
	FunnForlengelseForLang = lov.Funnkode{
		Kode: "forlengelse-for-lang", Alvor: lov.Feil, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(14, 0, 4, 0), loven(13, 0, 5, 0), introduksjonsloven(5, 0)},
		Tekst: lov.Tekst{
			"Det er vedtatt forlengelse med flere måneder enn loven gir; {muligForlengelse} måneder er lagt til.",
			"Det er vedteke forlenging med fleire månader enn lova gir; {muligForlengelse} månader er lagde til.",
			"An extension of more months than the law gives has been decided; {muligForlengelse} months are added.",
		},
		Felter: []*lov.Felt{&FaktumMuligForlengelse},
	}
	FunnFastsattForLang = lov.Funnkode{
		Kode: "fastsatt-varighet-for-lang", Alvor: lov.Feil, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(15, 0, 3, 0), introduksjonsloven(5, 0)},
		Tekst: lov.Tekst{
			"Den fastsatte varigheten er lengre enn {maaneder} måneder, som er det lengste sluttmålet gir.",
			"Den fastsette lengda er lengre enn {maaneder} månader, som er det lengste sluttmålet gir.",
			"The duration fixed is longer than {maaneder} months, the longest that the goal gives.",
		},
		Felter: []*lov.Felt{&FaktumMaaneder},
	}
	FunnNaerTerskel = lov.Funnkode{
		Kode: "fravaer-naer-terskelen", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{forskriften(10, 0), forskriften(19, 0), paragraf71},
		Tekst: lov.Tekst{
			"Det er {virkedager} virkedager fravær, fri og permisjon. Blir det mer enn {terskel}, kommer alle dagene i tillegg og fristen flyttes.",
			"Det er {virkedager} verkedagar fråvær, fri og permisjon. Blir det meir enn {terskel}, kjem alle dagane i tillegg og fristen blir flytt.",
			"There are {virkedager} working days of absence, time off and leave. Beyond {terskel} all the days are added and the deadline moves.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager, &FaktumTerskel},
	}
	FunnFristNaer = lov.Funnkode{
		Kode: "gjennomfoeringsfrist-naer", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker,
		Hjemmel: []lov.Referanse{loven(18, 'a', 2, 1), loven(13, 0, 6, 0), introduksjonsloven(5, 0)},
		Tekst: lov.Tekst{
			"Fristen {frist} er mindre enn 60 dager fram, og avslutning er ikke registrert. NIR avslutter av seg selv når fristen er ute.",
			"Fristen {frist} er mindre enn 60 dagar fram, og avslutning er ikkje registrert. NIR avsluttar av seg sjølv når fristen er ute.",
			"The deadline {frist} is less than 60 days ahead, and no end is registered. NIR closes by itself when the deadline has passed.",
		},
		Forslag: lov.Tekst{
			"Registrer avslutning med årsak. Det er rom for {igjen} måneder forlengelse til.",
			"Registrer avslutning med årsak. Det er rom for {igjen} månader forlenging til.",
			"Register the end with its cause. There is room for {igjen} more months of extension.",
		},
		Felter: []*lov.Felt{&FaktumFrist, &FaktumIgjen},
	}
	FunnFristUte = lov.Funnkode{
		Kode: "gjennomfoeringsfrist-utloept", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker,
		Hjemmel: []lov.Referanse{loven(18, 'a', 2, 1), loven(13, 0, 6, 0), introduksjonsloven(5, 0)},
		Tekst: lov.Tekst{
			"Fristen {frist} er ute uten at avslutning er registrert. NIR avslutter med «Avslutningsårsak ikke registrert».",
			"Fristen {frist} er ute utan at avslutning er registrert. NIR avsluttar med «Avslutningsårsak ikke registrert».",
			"The deadline {frist} has passed and no end is registered. NIR closes with «Avslutningsårsak ikke registrert».",
		},
		Forslag: lov.Tekst{
			"Registrer avslutning med en dato innenfor fristen. Det er rom for {igjen} måneder forlengelse til.",
			"Registrer avslutning med ein dato innanfor fristen. Det er rom for {igjen} månader forlenging til.",
			"Register an end dated within the deadline. There is room for {igjen} more months of extension.",
		},
		Felter: []*lov.Felt{&FaktumFrist, &FaktumIgjen},
	}
)

// Funnkoder is every kind of finding of this package.
var Funnkoder = []*lov.Funnkode{
	&FunnManglerFelt, &FunnForlengelseIkkeMulig, &FunnForlengelseForLang, &FunnFastsattForLang, &FunnNaerTerskel, &FunnFristNaer, &FunnFristUte,
}

// Funn appends to funn what there is to say of the frist f and of the registrations that it follows from.
func (r *Regler) Funn(funn []lov.Funn, g *GjennomfoeringGrunnlag, ff []fravaer.Fravaer, f *Gjennomfoering) []lov.Funn {
	funn = manglerFelt(funn, g.Vedtak, ff)
	if g.Varighet.Utfall == lov.Oppfylt {
		funn = r.forLangt(funn, g)
	}
	if f.Utfall != lov.Oppfylt {
		return funn
	}
	if lukket(g, f) {
		return funn
	}
	ti := int64(f.Terskel) * lov.Mikro
	if f.Virkedager <= ti && f.Virkedager >= ti-naerTerskel*lov.Mikro {
		funn = append(funn, lov.NyttFunn(&FunnNaerTerskel, sisteTalte(g.Fravaer), "", FaktumVirkedager.Er(lov.ToDesimaler(f.Virkedager)), FaktumTerskel.Er(int64(f.Terskel))))
	}
	igjen := g.Varighet.Forlengelse - (f.Forlengelse - f.Korona)
	fakta := []lov.Faktum{FaktumFrist.PaaDag(f.Dato), FaktumIgjen.Er(int64(igjen))}
	if igjen == 0 { // there is no room to speak of
		fakta = fakta[:1]
	}
	switch {
	case f.Tilstand == Utloept:
		funn = append(funn, lov.NyttFunn(&FunnFristUte, lov.Til("avslutninger"), "", fakta...))
	case f.Tilstand == Loeper && f.Dato-g.Per < fristNaer:
		funn = append(funn, lov.NyttFunn(&FunnFristNaer, lov.Til("avslutninger"), "", fakta...))
	}
	return funn
}

// sisteTalte returns the list of the last registration that counted toward the ten.
func sisteTalte(u *fravaer.Utlegg) lov.Sti {
	liste := "fravaer"
	for i := range u.Registreringer {
		if r := &u.Registreringer[i]; r.Talt > 0 {
			liste = r.Sti().Liste
		}
	}
	return lov.Til(liste)
}

// lukket reports whether an end is registered inside the frist, or without its day, or a vedtak on which NIR closes with another cause than the frist.
func lukket(g *GjennomfoeringGrunnlag, f *Gjennomfoering) bool {
	for i := range g.Avslutninger {
		if a := &g.Avslutninger[i]; !a.Slettet && a.Dato <= f.Dato {
			return true
		}
	}
	for i := range g.Vedtak {
		switch v := &g.Vedtak[i]; v.Type {
		case vedtak.PermanentStans, vedtak.Avvist, vedtak.BortfallArbeid:
			if v.IProgrammet() {
				return true
			}
		default:
		}
	}
	return false
}

func (r *Regler) forLangt(funn []lov.Funn, g *GjennomfoeringGrunnlag) []lov.Funn {
	sum, siste, korona := 0, -1, false
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if !v.IProgrammet() || !v.Innvilget() {
			continue
		}
		if int(v.FastsattVarighet) > g.Varighet.Maaneder {
			funn = append(funn, lov.NyttFunn(&FunnFastsattForLang, lov.I("vedtak", i, "fastsattVarighet"), v.ID, FaktumMaaneder.Er(int64(g.Varighet.Maaneder))))
		}
		if v.Type == vedtak.Forlengelse && v.Virker(g.FoersteAvslutning) {
			if r.korona(g, v) != nil && !korona { // besides the third year
				korona = true
				continue
			}
			sum += int(v.Maaneder)
			siste = i
		}
	}
	switch maks := g.Varighet.Forlengelse; {
	case siste >= 0 && maks == 0 && (g.Varighet.Loven == nil || g.Varighet.Loven.Verdi.Forlengelse == 0):
		funn = append(funn, lov.NyttFunn(&FunnForlengelseIkkeMulig, lov.I("vedtak", siste, ""), g.Vedtak[siste].ID))
	case siste >= 0 && maks > 0 && sum > maks:
		funn = append(funn, lov.NyttFunn(&FunnForlengelseForLang, lov.I("vedtak", siste, "maaneder"), g.Vedtak[siste].ID, FaktumMuligForlengelse.Er(int64(maks))))
	}
	return funn
}

// manglerFelt reports what a vedtak must have and lacks, and a fravær without its last day.
func manglerFelt(funn []lov.Funn, vv []vedtak.Vedtak, ff []fravaer.Fravaer) []lov.Funn {
	for i := range vv {
		v := &vv[i]
		krev := func(mangler bool, felt int) {
			if mangler {
				funn = append(funn, lov.NyttFunn(&FunnManglerFelt, lov.I("vedtak", i, Vedtaksfelt.Koder[felt-1].Kode), v.ID, FaktumFelt.Er(int64(felt))))
			}
		}
		if !v.Innvilget() {
			krev(v.Vedtaksdato == 0, feltVedtaksdato)
			krev(v.Begrunnelse == "" && v.Grunn == 0, feltBegrunnelse)
			continue
		}
		switch v.Type {
		case vedtak.Deltakelse:
			krev(v.Vedtaksdato == 0, feltVedtaksdato)
			krev(v.Startdato == 0, feltStartdato)
		case vedtak.Forlengelse, vedtak.UtvidetNorsk, vedtak.BortfallArbeid, vedtak.BortfallEgenmelding, vedtak.Avvist, vedtak.PermanentStans:
			krev(v.Vedtaksdato == 0, feltVedtaksdato)
		case vedtak.Permisjon:
			krev(v.Startdato == 0, feltStartdato)
			krev(v.Sluttdato == 0, feltSluttdato)
			krev(v.Permisjonstype == 0, feltPermisjonstype)
		case vedtak.MidlertidigStans:
			krev(v.Startdato == 0, feltStartdato)
			krev(v.Sluttdato == 0, feltSluttdato)
		case vedtak.FritakOpplaering, vedtak.FritakProeve:
			krev(v.Vedtaksdato == 0, feltVedtaksdato)
			krev(v.Grunn == 0 && v.Begrunnelse == "", feltGrunn)
		default:
		}
	}
	for i := range ff {
		if ff[i].Til == 0 {
			funn = append(funn, lov.NyttFunn(&FunnManglerFelt, lov.I("fravaer", i, "til"), ff[i].ID, FaktumFelt.Er(feltTil)))
		}
	}
	return funn
}
