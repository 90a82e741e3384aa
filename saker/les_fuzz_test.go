package saker

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
)

// pakkefiler returns the files of the pack.
func pakkefiler(tb testing.TB) (filer []string) {
	tb.Helper()
	require.NoError(tb, filepath.WalkDir("pakke", func(fil string, _ fs.DirEntry, err error) error {
		if filepath.Ext(fil) == ".yaml" {
			filer = append(filer, fil)
		}
		return err
	}))
	return filer
}

// FuzzLes reads any text as a file: cases that can be run, or faults with a place inside the file, never a panic.
func FuzzLes(f *testing.F) {
	f.Add(kort)
	f.Add(hel)
	for i, fil := range pakkefiler(f) {
		if data, err := os.ReadFile(fil); err == nil && i%10 == 0 && len(data) < 10_000 {
			f.Add(string(data))
		}
	}
	for _, s := range []string{"- - a", "? a\n: b", "a: |\n  b", "a: >-\n  b\n\n  c", "&a [*a]", "{a: 1, a: 2}", "%YAML 1.2\n---\na", "a: 'b", "[{]}", "\t", "a:\r\n- b"} {
		f.Add(s)
	}
	r, skjema := integrering.Norge(), skjemaet()
	f.Fuzz(func(t *testing.T, fil string) {
		saker, err := les(fstest.MapFS{"f.yaml": {Data: []byte(fil)}}, &skjema)
		if err != nil {
			var liste Feilliste
			require.ErrorAs(t, err, &liste)
			require.NotEmpty(t, liste)
			require.Nil(t, saker)
			return
		}
		require.NotEmpty(t, saker)
		for i := range saker {
			s := &saker[i]
			require.NotEmpty(t, s.ID)
			require.NotEmpty(t, s.Kilder)
			res := s.Kjoer(&r)
			require.Len(t, res.Vurderinger, len(s.Spoersmaal))
			require.Equal(t, len(res.Avvik) == 0, res.Tekst(0) == "")
		}
	})
}
