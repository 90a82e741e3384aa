package regelsider

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/saker"
)

var oppdater = flag.Bool("update", false, "write the pages anew")

const mappe = "../../docs/regelverk"

// kjoert is what a run of the cases came to.
type kjoert struct {
	norge  integrering.Regelverk
	saker  []saker.Sak
	rader  map[*lov.Rad]bool                       // used by a case
	foerst map[*lov.Rad]bool                       // used on its first day by a case that asks the law of the days around it too
	regler map[lov.Referanse]map[string]*lov.Regel // whose steps name the paragraf, by id
	err    error
}

// kjoer runs the cases, once for all tests.
var kjoer = sync.OnceValue(func() *kjoert {
	k := &kjoert{norge: integrering.Norge(), rader: map[*lov.Rad]bool{}, foerst: map[*lov.Rad]bool{}, regler: map[lov.Referanse]map[string]*lov.Regel{}}
	if k.saker, k.err = saker.Les(os.DirFS("../../saker/pakke")); k.err != nil {
		return k
	}
	for res := range saker.KjoerAlle(k.saker, &k.norge) {
		k.noterFoerste(&res)
		for _, v := range res.Vurderinger {
			if v != nil {
				k.noter(v)
			}
		}
	}
	return k
})

// noterFoerste notes the rows that a case uses on their first day, when it asks by the law of the day before and the day after too.
func (k *kjoert) noterFoerste(res *saker.Resultat) {
	lovdatoer := map[date.Date]bool{}
	for _, v := range res.Vurderinger {
		if v != nil {
			lovdatoer[v.Lovdato] = true
		}
	}
	for _, v := range res.Vurderinger {
		if v == nil {
			continue
		}
		for rad := range (&saker.Resultat{Vurderinger: []*integrering.Vurdering{v}}).Rader {
			if rad.Fra == v.Lovdato && lovdatoer[rad.Fra-1] && lovdatoer[rad.Fra+1] {
				k.foerst[rad] = true
			}
		}
	}
}

// noter notes the rows and the rules of every step of v.
func (k *kjoert) noter(v *integrering.Vurdering) {
	svarene := []*integrering.Svar{&v.Lovvalg.Svar, &v.Avslutning.Svar, &v.Avslutning.KanRegistreres.Svar}
	for i := range v.Kategorier {
		svarene = append(svarene, &v.Kategorier[i].Svar)
	}
	for i := range v.Status {
		svarene = append(svarene, &v.Status[i].Svar)
	}
	for i := range v.Frister {
		svarene = append(svarene, &v.Frister[i].Svar)
	}
	steg := func(st *lov.Steg, _ []lov.Faktum) bool {
		k.rader[st.Rad] = true
		p := integrering.Paragraf(st.Rad.Hjemmel)
		if k.regler[p] == nil {
			k.regler[p] = map[string]*lov.Regel{}
		}
		k.regler[p][st.Regel.ID] = st.Regel
		return true
	}
	for _, s := range svarene {
		v.Spor(s)(steg)
	}
	for i := range v.Funn {
		if rad := v.Funn[i].Rad; rad != nil {
			k.rader[rad] = true
		}
	}
	for i := range v.Neste {
		v.SporTil(&v.Neste[i])(steg)
	}
}

// TestHverRadErBrukt lists the rows in force that no case uses.
func TestHverRadErBrukt(t *testing.T) {
	k := kjoer()
	require.NoError(t, k.err)
	var ubrukt []string
	for o := range k.norge.Tabeller {
		if o.Rad.Status == lov.IKraft && !k.rader[o.Rad] {
			ubrukt = append(ubrukt, fmt.Sprintf("%s %s: %s (%s)", o.Tabell, gjelder(o.Rad), o.Verdi, o.Rad.Hjemmel))
		}
	}
	if ubrukt != nil {
		t.Errorf("%d rows are used by no case:\n%s", len(ubrukt), strings.Join(ubrukt, "\n"))
	}
}

// TestHverRadErProevdFraFoersteDag lists the rows, of those that began when a law date can be asked for, that no case asks for on their
// first day, the day before and the day after.
func TestHverRadErProevdFraFoersteDag(t *testing.T) {
	k := kjoer()
	require.NoError(t, k.err)
	for o := range k.norge.Tabeller {
		if o.Rad.Status == lov.IKraft && o.Rad.Fra > integrering.FoersteLovdato() {
			assert.True(t, k.foerst[o.Rad], "%s %s (%s)", o.Tabell, gjelder(o.Rad), o.Rad.Hjemmel)
		}
	}
}

// TestRegelsider compares each page with what the rules and the cases give, and asks that there is no other.
func TestRegelsider(t *testing.T) {
	k := kjoer()
	require.NoError(t, k.err)
	sider := k.sider()
	if *oppdater {
		require.NoError(t, os.RemoveAll(mappe))
		require.NoError(t, os.MkdirAll(mappe, 0o755))
		for navn, side := range sider {
			require.NoError(t, os.WriteFile(filepath.Join(mappe, navn), []byte(side), 0o644))
		}
	}
	filer, err := os.ReadDir(mappe)
	require.NoError(t, err)
	assert.Len(t, filer, len(sider), "a page for each provision, and no other")
	for navn, side := range sider {
		har, err := os.ReadFile(filepath.Join(mappe, navn))
		if assert.NoError(t, err) && string(har) != side {
			t.Errorf("%s is stale; «go test ./internal/regelsider -run Regelsider -update» writes it anew", navn)
		}
	}
}

// TestLenkene holds that the pages link to files and pages that are there.
func TestLenkene(t *testing.T) {
	k := kjoer()
	require.NoError(t, k.err)
	sider := k.sider()
	for navn, side := range sider {
		for _, lenke := range strings.Split(side, "](")[1:] {
			maal, _, _ := strings.Cut(lenke, ")")
			maal, _, _ = strings.Cut(maal, "#")
			if strings.HasPrefix(maal, "https://") || sider[maal] != "" {
				continue
			}
			_, err := os.Stat(filepath.Join(mappe, maal))
			assert.NoError(t, err, navn)
		}
	}
}

func (k *kjoert) sider() map[string]string {
	sider := map[string]string{}
	var b strings.Builder
	b.WriteString("# Regelverket, bestemmelse for bestemmelse\n\n" + generert + "\n\nEn side for hver paragraf som er bygget inn: versjonene, reglene, de åpne punktene og sakene.\n")
	forrige := lov.IngenLov
	for _, p := range k.norge.Bestemmelser() {
		navn := filnavn(p.Hjemmel)
		saker := k.sakene(p.Hjemmel)
		sider[navn] = k.side(&p, saker)
		if l := p.Hjemmel.Lov; l != forrige {
			fmt.Fprintf(&b, "\n## %s\n\n| bestemmelse | regler | versjoner | saker |\n|---|---|---|---|\n", stor(l.Navn(lov.Bokmaal)))
			forrige = l
		}
		fmt.Fprintf(&b, "| [%s](%s) | %d | %d | %d |\n", p.Hjemmel.Kort(lov.Bokmaal), navn, antallTabeller(p.Rader), len(p.Rader), len(saker))
	}
	sider["README.md"] = b.String()
	return sider
}

const generert = "Laget av reglene og sakene; skal ikke redigeres. `go test ./internal/regelsider -run Regelsider -update` skriver sidene på nytt."

// side is the page of a provision.
func (k *kjoert) side(p *integrering.Bestemmelse, saker []*saker.Sak) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n[%s hos Lovdata](%s) · [alle bestemmelsene](README.md)\n\n%s\n", stor(p.Hjemmel.Tekst(lov.Bokmaal)), p.Hjemmel.Kort(lov.Bokmaal), p.Hjemmel.Lovdata(), generert)
	b.WriteString("\n## Tidslinje\n\n```\n" + tidslinje(p.Rader) + "```\n\n## Versjoner\n\n| regel | bestemmelse | gjelder | verdi | instrument |\n|---|---|---|---|---|\n")
	for i := range p.Rader {
		o := &p.Rader[i]
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", o.Tabell, o.Rad.Hjemmel.Kort(lov.Bokmaal), gjelder(o.Rad), o.Tekst(lov.Bokmaal), o.Rad.Kilde)
	}
	if regler := k.regler[p.Hjemmel]; len(regler) > 0 {
		b.WriteString("\n## Reglene\n\nSetningene som forklaringen bygges av. Ord i krøllparenteser er opplysninger om deltakeren. I hakeparenteser står måter å si det på, med strek mellom; den første som alle opplysningene er gitt til, brukes.\n\n")
		var ider []string
		for id := range regler {
			ider = append(ider, id)
		}
		slices.Sort(ider)
		for _, id := range ider {
			fmt.Fprintf(&b, "* `%s`: %s\n", id, regler[id].Tekst.I(lov.Bokmaal))
			if ellers := regler[id].Ellers.I(lov.Bokmaal); ellers != "" {
				fmt.Fprintf(&b, "  Ellers: %s\n", ellers)
			}
			if aapen := regler[id].Aapen.I(lov.Bokmaal); aapen != "" {
				fmt.Fprintf(&b, "  Uavklart: %s\n", aapen)
			}
		}
	}
	k.aapne(&b, p.Hjemmel)
	if len(saker) > 0 {
		b.WriteString("\n## Sakene\n\n")
		for _, s := range saker {
			fmt.Fprintf(&b, "* [%s](../../saker/pakke/%s#L%d) %s. %s\n", s.ID, s.Fil, s.Linje, strings.TrimSuffix(s.Tittel, "."), strings.Join(strings.Fields(s.Fordi), " "))
		}
	}
	return b.String()
}

// aapne writes the open points that touch the provision.
func (k *kjoert) aapne(b *strings.Builder, p lov.Referanse) {
	hode := "\n## Åpne punkter\n\n"
	for t := range k.norge.Tolkninger {
		if !slices.Contains(t.Hjemler(), p) {
			continue
		}
		verdier := "`" + t.Verdi + "`, eller et annet tall"
		if len(t.Verdier) > 0 {
			verdier = "`" + strings.Join(t.Verdier, "`, `") + "`"
		}
		fmt.Fprintf(b, "%s* [%s](../tolkninger.md): %s %s\n", hode, t.ID, t.Spoersmaal.I(lov.Bokmaal), verdier)
		hode = ""
	}
}

// sakene returns the cases whose sources name the provision, by id.
func (k *kjoert) sakene(p lov.Referanse) (alle []*saker.Sak) {
	for i := range k.saker {
		s := &k.saker[i]
		if slices.ContainsFunc(s.Kilder, func(kilde saker.Kilde) bool { return integrering.Paragraf(kilde.Hjemmel) == p }) {
			alle = append(alle, s)
		}
	}
	slices.SortFunc(alle, func(a, b *saker.Sak) int { return cmp.Or(cmp.Compare(len(a.ID), len(b.ID)), cmp.Compare(a.ID, b.ID)) })
	return alle
}

// antallTabeller counts the tables whose rows these are; those of a table stand together.
func antallTabeller(rader []lov.Oppslag) (n int) {
	for i := range rader {
		if i == 0 || rader[i-1].Tabell != rader[i].Tabell {
			n++
		}
	}
	return n
}

// tidslinje is the days on which something of the provision began or had ended, oldest first, and by what.
func tidslinje(rader []lov.Oppslag) string {
	var linjer []string
	legg := func(naar, hva string) {
		if l := fmt.Sprintf("%-10s ● %s\n", naar, hva); !slices.Contains(linjer, l) {
			linjer = append(linjer, l)
		}
	}
	vedtatt := ""
	for _, o := range rader {
		if o.Rad.Status == lov.VedtattIkkeIKraft {
			vedtatt += fmt.Sprintf("%-10s ○ %s (vedtatt, ikke i kraft)\n", "?", o.Rad.Kilde)
			continue
		}
		legg(o.Rad.Fra.String(), o.Rad.Kilde)
		avloest := slices.ContainsFunc(rader, func(n lov.Oppslag) bool { return n.Tabell == o.Tabell && n.Rad.Fra == o.Rad.Til+1 })
		if o.Rad.Til != 0 && !avloest {
			legg((o.Rad.Til + 1).String(), "gjelder ikke lenger her: "+o.Tabell)
		}
	}
	slices.Sort(linjer)
	return strings.Join(linjer, "") + vedtatt
}

func gjelder(r *lov.Rad) string {
	switch {
	case r.Status == lov.VedtattIkkeIKraft:
		return "vedtatt, ikke i kraft"
	case r.Til == 0:
		return "fra " + r.Fra.String()
	}
	return r.Fra.String() + " – " + r.Til.String()
}

// filnavn is "integreringsloven-37c.md", "fravaersforskriften-7-1.md".
func filnavn(p lov.Referanse) string { return strings.ReplaceAll(p.String(), "/", "-") + ".md" }

func stor(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
