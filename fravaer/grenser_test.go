package fravaer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func sykeBarn(fra, til string) hendelse { return borte(fravaer.BarnsSykdom, fra, til) }

func doedsfall(fra, til string, reisedager uint8) hendelse {
	return vedtatt(vedtak.Vedtak{
		Type: vedtak.Permisjon, Permisjonstype: vedtak.Velferd, Velferdsgrunn: vedtak.Doedsfall, Reisedager: reisedager, Startdato: d(fra), Sluttdato: d(til),
	})
}

// ettBarn is one healthy child, cared for by two.
var ettBarn = barn("2020-01-01", lov.Nei, lov.Nei)

// The caps on days with stønad (T62 bare-innenfor). Virkedager from 1 June 2026, a Monday: 10 through 12 June, 11 through 15 June,
// 15 through 19 June, 20 through 26 June, 30 through 10 July, 40 through 24 July.
func TestGrenser(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		hva         []hendelse
		n           string // virkedager that count through 2028-02-02
		grunn       fravaer.Utelatt
		brukt       bool   // the question of T62 is reached
		ukjentFra   string // the day from which the missing children matter
	}{
		{"ti dager barns sykdom", "§ 7: 10 virkedager", []hendelse{ettBarn, sykeBarn("2026-06-01", "2026-06-12")}, "10", 0, false, ""},
		{"elleve", "§ 7: den ellevte er over grensen", []hendelse{ettBarn, sykeBarn("2026-06-01", "2026-06-15")}, "10", fravaer.UtelattOverGrensen, true, ""},
		{"to barn er ikke flere enn to", "§ 7: 10", []hendelse{ettBarn, ettBarn, sykeBarn("2026-06-01", "2026-06-15")}, "10", fravaer.UtelattOverGrensen, true, ""},
		{"tre barn", "§ 7: 15", []hendelse{ettBarn, ettBarn, ettBarn, sykeBarn("2026-06-01", "2026-06-22")}, "15", fravaer.UtelattOverGrensen, true, ""},
		{"alene", "§ 7: 20", []hendelse{barn("2020-01-01", lov.Nei, lov.Ja), sykeBarn("2026-06-01", "2026-06-29")}, "20", fravaer.UtelattOverGrensen, true, ""},
		{"alene med to", "§ 7: 20, som er for inntil to barn", []hendelse{barn("2020-01-01", lov.Nei, lov.Ja), ettBarn, sykeBarn("2026-06-01", "2026-06-29")}, "20", fravaer.UtelattOverGrensen, true, ""},
		{"alene med tre", "§ 7: 30", []hendelse{barn("2020-01-01", lov.Nei, lov.Ja), ettBarn, ettBarn, sykeBarn("2026-06-01", "2026-07-13")}, "30", fravaer.UtelattOverGrensen, true, ""},
		{"kronisk sykt barn", "§ 7: 20", []hendelse{barn("2020-01-01", lov.Ja, lov.Nei), sykeBarn("2026-06-01", "2026-06-29")}, "20", fravaer.UtelattOverGrensen, true, ""},
		{"alene med kronisk sykt barn", "§ 7: 40", []hendelse{barn("2020-01-01", lov.Ja, lov.Ja), sykeBarn("2026-06-01", "2026-07-27")}, "40", fravaer.UtelattOverGrensen, true, ""},
		{"barnet fylte tolv i fjor", "§ 6: til og med kalenderåret barnet fyller 12; det tredje barnet teller ikke", []hendelse{ettBarn, ettBarn, barn("2013-12-31", lov.Nei, lov.Nei), sykeBarn("2026-06-01", "2026-06-22")}, "10", fravaer.UtelattOverGrensen, true, ""},
		{"barnet fyller tolv i år", "§ 6: ut kalenderåret", []hendelse{ettBarn, ettBarn, barn("2014-01-01", lov.Nei, lov.Nei), sykeBarn("2026-06-01", "2026-06-22")}, "15", fravaer.UtelattOverGrensen, true, ""},
		{"kronisk sykt, fyller atten i år", "§ 6: ut kalenderåret barnet fyller 18", []hendelse{barn("2008-01-01", lov.Ja, lov.Nei), sykeBarn("2026-06-01", "2026-06-29")}, "20", fravaer.UtelattOverGrensen, true, ""},
		{"kronisk sykt, fylte atten i fjor", "§ 6", []hendelse{barn("2007-12-31", lov.Ja, lov.Ja), sykeBarn("2026-06-01", "2026-06-15")}, "10", fravaer.UtelattOverGrensen, true, ""},
		{"barnet er ikke født", "det tredje barnet kommer etter sykdommen", []hendelse{ettBarn, ettBarn, barn("2026-06-30", lov.Nei, lov.Nei), sykeBarn("2026-06-01", "2026-06-22")}, "10", fravaer.UtelattOverGrensen, true, ""},
		{"det tredje barnet er født den ellevte dagen", "§ 7: 15 fra den dagen omsorgen begynner", []hendelse{ettBarn, ettBarn, barn("2026-06-15", lov.Nei, lov.Nei), sykeBarn("2026-06-01", "2026-06-15")}, "11", 0, false, ""},
		{
			"tolv måneder senere", "§ 7: de siste tolv månedene; 1. juni 2027 er 1. juni 2026 ute av dem",
			[]hendelse{ettBarn, sykeBarn("2026-06-01", "2026-06-12"), sykeBarn("2027-06-01", "2027-06-01")},
			"11", 0, false, "",
		},
		{
			"dagen før er de ennå med", "§ 7: 31. mai 2027 er en mandag, og alle ti ligger i de siste tolv månedene",
			[]hendelse{ettBarn, sykeBarn("2026-06-01", "2026-06-12"), sykeBarn("2027-05-31", "2027-05-31")},
			"10", fravaer.UtelattOverGrensen, true, "",
		},
		{
			"en dag over grensen bruker den ikke", "den ellevte (15. juni 2026) er ikke med i de siste tolv månedene 14. juni 2027",
			[]hendelse{ettBarn, sykeBarn("2026-06-01", "2026-06-15"), sykeBarn("2027-06-14", "2027-06-14")},
			"11", fravaer.UtelattOverGrensen, true, "",
		},
		{
			"timer", "11 · 5 timer er 7,33 virkedager",
			[]hendelse{ettBarn, timer(fravaer.BarnsSykdom, "2026-06-01", "2026-06-15", "55")},
			"7.333333", 0, false, "",
		},
		{
			"75 timer på elleve dager", "ni dager à 6,818182 og to à 6,818181 timer er 75, altså ti virkedager: dagen etter er over grensen",
			[]hendelse{ettBarn, timer(fravaer.BarnsSykdom, "2026-06-01", "2026-06-15", "75"), sykeBarn("2026-06-16", "2026-06-16")},
			"10", fravaer.UtelattOverGrensen, true, "",
		},
		{
			"litt under 75 timer", "en milliondels time er igjen av grensen dagen etter, så den er innenfor: 74,999999 + 7,5 = 82,499999 timer er 10,999999 virkedager",
			[]hendelse{ettBarn, timer(fravaer.BarnsSykdom, "2026-06-01", "2026-06-15", "74.999999"), sykeBarn("2026-06-16", "2026-06-16")},
			"10.999999", 0, false, "",
		},
		{
			"timer over grensen", "ti hele dager, og så 5 timer på to dager: begge over grensen; egen sykdom har ingen grense",
			[]hendelse{ettBarn, syk("2026-09-07", "2026-09-07"), sykeBarn("2026-06-01", "2026-06-12"), timer(fravaer.BarnsSykdom, "2026-06-15", "2026-06-16", "5")},
			"11", fravaer.UtelattOverGrensen, true, "",
		},
		{"uten barn", "grensen kan være alt fra 10 til 40, så den ellevte er uavklart", []hendelse{sykeBarn("2026-06-01", "2026-06-15")}, "10", fravaer.UtelattOverGrensen, true, "2026-06-15"},
		{"uten å vite om barnet er kronisk sykt", "10 eller 20", []hendelse{barn("2020-01-01", lov.Ukjent, lov.Nei), sykeBarn("2026-06-01", "2026-06-16")}, "10", fravaer.UtelattOverGrensen, true, "2026-06-15"},
		{"uten å vite om omsorgen er alene", "10 eller 20", []hendelse{barn("2020-01-01", lov.Nei, lov.Ukjent), sykeBarn("2026-06-01", "2026-06-15")}, "10", fravaer.UtelattOverGrensen, true, "2026-06-15"},
		{"uten å vite når det tredje er født", "10 eller 15", []hendelse{ettBarn, ettBarn, barn("", lov.Nei, lov.Nei), sykeBarn("2026-06-01", "2026-06-15")}, "10", fravaer.UtelattOverGrensen, true, "2026-06-15"},
		{"flere dager enn noen grense", "over 40 er over, hvor mange barn det enn er, men grensen må være kjent for den ellevte", []hendelse{sykeBarn("2026-06-01", "2026-07-27")}, "10", fravaer.UtelattOverGrensen, true, "2026-06-15"},

		{"ti dager velferd", "§ 14: 10 virkedager i kalenderåret", []hendelse{perm(vedtak.Velferd, "2026-06-01", "2026-06-12")}, "10", 0, false, ""},
		{"elleve dager velferd", "§ 14", []hendelse{perm(vedtak.Velferd, "2026-06-01", "2026-06-15")}, "10", fravaer.UtelattOverGrensen, true, ""},
		{"velferd i to kalenderår", "§ 14: 28.–31. desember 2026 er 4 virkedager, 4.–15. januar 2027 er 10", []hendelse{perm(vedtak.Velferd, "2026-12-28", "2027-01-15")}, "14", 0, false, ""},
		{"reisedager ved dødsfall", "§ 14: reisedager kommer i tillegg", []hendelse{doedsfall("2026-06-01", "2026-06-16", 2)}, "12", 0, false, ""},
		{"en dag mer enn reisedagene", "§ 14", []hendelse{doedsfall("2026-06-01", "2026-06-17", 2)}, "12", fravaer.UtelattOverGrensen, true, ""},
		{"reisedager i et annet år", "§ 14: per kalenderår", []hendelse{perm(vedtak.Velferd, "2026-06-01", "2026-06-15"), doedsfall("2027-03-01", "2027-03-01", 2)}, "11", fravaer.UtelattOverGrensen, true, ""},
		{"annen permisjon", "§§ 15 og 16 har ingen slik grense", []hendelse{perm(vedtak.Omsorg, "2026-06-01", "2026-06-30")}, "22", 0, false, ""},
		{"avslått velferd", "bare innvilget permisjon bruker av grensen", []hendelse{
			vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.Velferd, Resultat: vedtak.Avslag, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-30")}),
			perm(vedtak.Velferd, "2026-07-06", "2026-07-17"),
		}, "10", fravaer.UtelattAvslag, false, ""},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			u := legg(t62, r.hva...)
			tom := d("2028-02-02")
			assert.Equal(t, r.n, tekst(u.Timer(u.Start(), tom)*lov.Mikro/u.Virkedag()), r.fordi)
			assert.Equal(t, r.brukt, u.Tolkninger.Har(62), "T62 er spurt om")
			var vil []fravaer.Ukjent
			if r.ukjentFra != "" {
				vil = []fravaer.Ukjent{{Sti: lov.Til("barn"), Fra: d(r.ukjentFra)}}
			}
			assert.Equal(t, vil, u.Ukjent)
			u.Redegjoer(tom, nil)
			var grunn fravaer.Utelatt
			for _, reg := range u.Registreringer {
				grunn = max(grunn, reg.Grunn)
			}
			assert.Equal(t, r.grunn.String(), grunn.String())

			// Under the default everything registered as valid counts, and nothing about the children is missing.
			alt := legg(ingenting, r.hva...)
			assert.Equal(t, r.brukt, alt.Tolkninger.Har(62))
			assert.Empty(t, alt.Ukjent)
			assert.GreaterOrEqual(t, alt.Timer(alt.Start(), tom), u.Timer(u.Start(), tom))
		})
	}
}

// A permisjon without a type may be velferdspermisjon, which has a cap.
func TestUtenPermisjonstype(t *testing.T) {
	uten := perm(0, "2026-06-01", "2026-06-12")
	mangler := []fravaer.Ukjent{{Sti: lov.I("vedtak", 0, "permisjonstype"), Fra: d("2026-06-01")}}
	for _, r := range []struct {
		navn, fordi string
		velg        func(*fravaer.Regler)
		hva         []hendelse
		vil         []fravaer.Ukjent
		brukt       bool
	}{
		{"ti dager", "§ 14: 10 virkedager i kalenderåret, også om den er velferdspermisjon", t62, []hendelse{uten}, nil, false},
		{"elleve dager", "den ellevte er over grensen om det er velferdspermisjon", t62, []hendelse{perm(0, "2026-06-01", "2026-06-15")}, mangler, true},
		{"elleve dager i alt", "den ellevte kan være over grensen", t62, []hendelse{uten, perm(vedtak.Velferd, "2026-06-15", "2026-06-15")}, mangler, true},
		{"elleve dager som alle teller", "T62 teller: grensen gjør ingenting", ingenting, []hendelse{uten, perm(vedtak.Velferd, "2026-06-15", "2026-06-15")}, nil, true},
		{"annen permisjon ved siden av", "§ 16 har ingen slik grense", t62, []hendelse{uten, perm(vedtak.Omsorg, "2026-06-15", "2026-06-15")}, nil, false},
	} {
		require.NotEmpty(t, r.fordi)
		u := legg(r.velg, r.hva...)
		if r.vil == nil {
			assert.Empty(t, u.Ukjent, r.navn)
		} else {
			assert.Equal(t, r.vil, u.Ukjent, r.navn)
		}
		assert.Equal(t, r.brukt, u.Tolkninger.Har(62), r.navn)
	}
}

// A reused Utlegg knows nothing of the caps of the participant before.
func TestGrenserGjenbruk(t *testing.T) {
	r := fravaer.Norge()
	r.BareInnenfor = true
	u := legg(t62, sykeBarn("2026-06-01", "2026-06-30"), perm(vedtak.Velferd, "2026-06-01", "2026-06-30"))
	g := fravaer.Grunnlag{Lovdato: d("2026-07-01"), Startdato: d("2026-02-02"), Fravaer: []fravaer.Fravaer{{Type: fravaer.BarnsSykdom, Fra: d("2026-06-15"), Til: d("2026-06-19")}}}
	r.Legg(u, &g)
	assert.Equal(t, 5*r.Virkedag, u.Timer(u.Start(), d("2028-02-02")))
	assert.Empty(t, u.Ukjent)
	assert.False(t, u.Tolkninger.Har(62))
}
