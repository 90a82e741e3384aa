package frist_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func TestTeksterOppstart(t *testing.T) {
	proeve.Tekster(t, nil, frist.FunnkoderOppstart)
}

// A person settled by agreement on 1 December 2025: oppstartsfrist 1 March 2026, last day for a vedtak 30 November 2027.
func TestFunnOppstart(t *testing.T) {
	const melding = ""
	avslaatt := func(v *vedtak.Vedtak) { v.Resultat = vedtak.Avslag }
	iNorsk := func(v *vedtak.Vedtak) { v.Ordning = vedtak.Norsk }
	somPermisjon := func(v *vedtak.Vedtak) { v.Type = vedtak.Permisjon }
	siste := func(hh ...func(*vedtak.Vedtak)) oppstartshendelse { // changes the last vedtak
		return func(g *frist.OppstartGrunnlag) {
			for _, h := range hh {
				h(&g.Vedtak[len(g.Vedtak)-1])
			}
		}
	}
	gitt := map[string]bool{"registrert-for-sent": true} // in TestFunnRegistrering
	for _, r := range []struct {
		navn, fordi string
		g           frist.OppstartGrunnlag
		avsluttet   bool
		vil         string
		nynorsk     string
	}{
		{"on the oppstartsfrist", "it runs", oppstart(per("2026-03-01")), false, "", melding},
		{"the day after", "passed without start", oppstart(per("2026-03-02")), false, "oppstartsfrist-utloept /vedtak", "Fristen for vedtak og oppstart var 1. mars 2026, og programmet er ikkje i gang."},
		{"passed, ended by something else", "there is nothing left to begin", oppstart(per("2026-03-02")), true, "", melding},
		{"passed, begun too late", "§ 12 andre ledd", oppstart(per("2026-04-10"), innvilget("2026-03-15", "2026-04-10")), false, "oppstart-etter-fristen /vedtak/0/startdato", "Programmet tok til 10. april 2026, etter fristen for oppstart 1. mars 2026."},
		{"begun too late, long ago", "it began too late", oppstart(per("2026-04-11"), innvilget("2026-03-15", "2026-04-10")), false, "oppstart-etter-fristen /vedtak/0/startdato", melding},
		{"begun too late, ended by something else", "there is nothing left to begin", oppstart(per("2026-04-10"), innvilget("2026-03-15", "2026-04-10")), true, "", melding},
		{"decided in time, begun the day after the frist", "both vedtak and oppstart within three months", oppstart(per("2026-03-02"), innvilget("2026-02-20", "2026-03-02")), false, "oppstart-etter-fristen /vedtak/0/startdato", melding},
		{"decided in time, begun on the frist", "kept", oppstart(per("2026-03-02"), innvilget("2026-02-20", "2026-03-01")), false, "", melding},
		{"decided too late, begun on the frist", "it did not begin after it", oppstart(per("2026-03-02"), innvilget("2026-03-02", "2026-03-01")), false, "", melding},
		{"decided too late, begun the day before the frist", "it did not begin after it", oppstart(per("2026-03-02"), innvilget("2026-03-02", "2026-02-28")), false, "", melding},
		{"decided and begun the day after the frist", "it began after it", oppstart(per("2026-03-02"), innvilget("2026-03-02", "2026-03-02")), false, "oppstart-etter-fristen /vedtak/0/startdato", melding},
		{"two begun too late", "the first vedtak (T21)", oppstart(per("2026-04-10"), innvilget("2026-03-06", "2026-03-20"), innvilget("2026-03-05", "2026-04-10")), false, "oppstart-etter-fristen /vedtak/1/startdato", "Programmet tok til 10. april 2026, etter fristen for oppstart 1. mars 2026."},
		{"two begun too late, in order", "the first vedtak (T21)", oppstart(per("2026-04-10"), innvilget("2026-03-05", "2026-03-20"), innvilget("2026-03-06", "2026-04-10")), false, "oppstart-etter-fristen /vedtak/0/startdato", melding},
		{"two, the first begins tomorrow", "the other has begun", oppstart(per("2026-04-09"), innvilget("2026-03-06", "2026-03-20"), innvilget("2026-03-05", "2026-04-10")), false, "oppstart-etter-fristen /vedtak/0/startdato", "Programmet tok til 20. mars 2026, etter fristen for oppstart 1. mars 2026."},
		{"refused", "no programme has begun", oppstart(per("2026-04-10"), innvilget("2026-03-15", "2026-04-10"), siste(avslaatt)), false, "oppstartsfrist-utloept /vedtak", melding},
		{"refused in time", "§ 12 andre ledd: the vedtak was made", oppstart(per("2026-03-02"), innvilget("2026-02-20", ""), siste(avslaatt)), false, "", melding},
		{"refused on the oppstartsfrist", "in time", oppstart(per("2026-03-02"), innvilget("2026-03-01", ""), siste(avslaatt)), false, "", melding},
		{"refused in time, granted later and not begun", "the programme is to begin", oppstart(per("2026-03-10"), innvilget("2026-02-20", ""), siste(avslaatt), innvilget("2026-03-05", "2026-04-10")), false, "oppstartsfrist-utloept /vedtak", melding},
		{"passed, begins tomorrow", "not begun", oppstart(per("2026-04-09"), innvilget("2026-03-15", "2026-04-10")), false, "oppstartsfrist-utloept /vedtak", melding},
		{"passed, another vedtak without its start", "what has no day has not begun", oppstart(per("2026-03-10"), innvilget("2026-03-05", "2026-04-10"), innvilget("2026-03-06", "")), false, "oppstartsfrist-utloept /vedtak", melding},
		{"passed, begun the same day", "it has begun", oppstart(per("2026-04-10"), innvilget("2026-03-05", "2026-04-10"), innvilget("2026-03-06", "")), false, "oppstart-etter-fristen /vedtak/0/startdato", melding},
		{"begun in time", "kept", oppstart(per("2027-11-30"), innvilget("2026-01-15", "2026-02-02")), false, "", melding},
		{"decided in time, day of the start not given", "it cannot be told", oppstart(per("2027-11-30"), innvilget("2026-01-15", "")), false, "", melding},
		{"no frist runs", "no krav", oppstart(per("2026-06-01"), avtale(lov.Nei)), false, "", melding},

		{"60 days before the last day for a vedtak", "60 days are not near; the oppstartsfrist has passed", oppstart(per("2027-10-01")), false, "oppstartsfrist-utloept /vedtak", melding},
		{"59 days before", "less than 60 days", oppstart(per("2027-10-02")), false, "botid-naer /vedtak", "Vedtak om program må fattast seinast 30. november 2027, mindre enn 60 dagar fram. Etter den dagen har deltakaren budd for lenge i ein kommune."},
		{"the last day", "it runs", oppstart(per("2027-11-30")), false, "botid-naer /vedtak", melding},
		{"the day after", "no vedtak in time", oppstart(per("2027-12-01")), false, "botid-utloept /vedtak", "Siste dag for vedtak om program var 30. november 2027, og vedtak er ikkje registrert. NIR avsluttar med «Utgått oppstartsfrist»."},
		{"the day after, ended by something else", "there is nothing left to begin", oppstart(per("2027-12-01")), true, "", melding},
		{"decided on the last day, begins later", "the vedtak decides; the start was late", oppstart(per("2027-12-01"), innvilget("2027-11-30", "2028-01-10")), false, "oppstartsfrist-utloept /vedtak", melding},
		{"decided on the last day, begun later", "the vedtak decides; the start was late", oppstart(per("2028-01-10"), innvilget("2027-11-30", "2028-01-10")), false, "oppstart-etter-fristen /vedtak/0/startdato", melding},
		{"refused on the last day, looked at on it", "the limit is near", oppstart(per("2027-11-30"), innvilget("2027-11-30", ""), siste(avslaatt)), false, "botid-naer /vedtak", melding},
		{"refused the day before the last day", "decided in time", oppstart(per("2027-12-01"), innvilget("2027-11-29", ""), siste(avslaatt)), false, "", melding},
		{"refused on the last day", "decided in time", oppstart(per("2027-12-01"), innvilget("2027-11-30", ""), siste(avslaatt)), false, "", melding},
		{"refused the day after", "no vedtak in time", oppstart(per("2027-12-01"), innvilget("2027-12-01", ""), siste(avslaatt)), false, "botid-utloept /vedtak", melding},
		{"refused on a day not given", "it may be in time", oppstart(per("2027-12-01"), innvilget("", ""), siste(avslaatt)), false, "", melding},
		{"refused in time, then innvilget too late", "§ 8 første ledd tredje punktum", oppstart(per("2028-02-01"), innvilget("2027-11-30", ""), siste(avslaatt), innvilget("2027-12-01", "2028-01-10")), false, "vedtak-etter-to-aar /vedtak/1/vedtaksdato", melding},
		{"norsk refused in time", "not the programme", oppstart(per("2027-12-01"), innvilget("2027-11-30", ""), siste(avslaatt, iNorsk)), false, "botid-utloept /vedtak", melding},
		{"permisjon refused in time", "not deltakelse", oppstart(per("2027-12-01"), innvilget("2027-11-30", ""), siste(avslaatt, somPermisjon)), false, "botid-utloept /vedtak", melding},
		{"decided too late", "§ 8 første ledd tredje punktum", oppstart(per("2028-02-01"), innvilget("2027-12-01", "2028-01-10")), false, "vedtak-etter-to-aar /vedtak/0/vedtaksdato", "Siste dag for vedtak om program var 30. november 2027, men det første vedtaket er frå 1. desember 2027. Da hadde deltakaren budd for lenge i ein kommune."},
		{"decided too late, looked at before", "what is planned is too late too", oppstart(per("2027-11-01"), innvilget("2027-12-01", "2028-01-10")), false, "vedtak-etter-to-aar /vedtak/0/vedtaksdato", melding},
		{"day of the vedtak not given", "the two years cannot be told; whenever decided, it began too late", oppstart(per("2028-02-01"), innvilget("", "2028-01-10")), false, "oppstart-etter-fristen /vedtak/0/startdato", melding},
		{"day of the vedtak not given, begun on the frist", "it cannot be told", oppstart(per("2028-02-01"), innvilget("", "2026-03-01")), false, "", melding},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			rr := norgeMed(false, false)
			bg := botid(r.g.Vedtak...)
			bg.Per = r.g.Per
			o, b := rr.Oppstartsfrist(&r.g, new(lov.Mangler), nil), rr.Botid(&bg, new(lov.Mangler), nil)
			foerst := lov.NyttFunn(&frist.FunnFristUte, lov.Til("annet"), "")
			funn := rr.FunnOppstart([]lov.Funn{foerst}, &r.g, &o, &b, r.avsluttet)
			require.Equal(t, foerst, funn[0], "what was found before stands")
			if r.vil == "" {
				assert.Len(t, funn, 1, r.fordi)
				return
			}
			require.Len(t, funn, 2, r.fordi)
			f := funn[1]
			gitt[f.Kode.Kode] = true
			assert.Equal(t, r.vil, f.Kode.Kode+" "+f.Sti.String(), r.fordi)
			if r.nynorsk != melding {
				assert.Equal(t, r.nynorsk, f.Melding(lov.Nynorsk))
			}
			for _, s := range []lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk} {
				assert.NotContains(t, f.Melding(s)+f.Forslag(s), "–")
			}
		})
	}
	for _, k := range frist.FunnkoderOppstart {
		assert.True(t, gitt[k.Kode], "no row gives %s", k.Kode)
	}
}
