package care.tandem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree of RFC 6962: its roots are those that everybody gets, and its proofs prove what they say and nothing else. */
class MerkleTreeTest {

    /** From the tests of the reference implementation of Certificate Transparency. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int MANY = 70;

    private static final List<Hash> LINES = IntStream.range(0, MANY)
            .mapToObj(line -> Hash.ofLeaf(("line " + line).getBytes(StandardCharsets.UTF_8)))
            .toList();

    private static final MerkleTree TREE =
            new MerkleTree((level, number) -> grown(LINES.subList((int) number << level, (int) (number + 1) << level))
                    .root());

    @Test
    void hasTheRootsOfTheReference() {
        List<Hash> leaves = LEAVES.stream()
                .map(leaf -> Hash.ofLeaf(HexFormat.of().parseHex(leaf)))
                .toList();
        for (int size = 1; size <= leaves.size(); size++) {
            assertThat(hex(grown(leaves.subList(0, size)).root())).isEqualTo(ROOTS.get(size - 1));
        }
        assertThat(hex(new Growing().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void hasTheSameRootGrownLeafByLeafAndFromItsSubtrees() {
        for (int size = 0; size <= MANY; size++) {
            assertThat(TREE.root(size))
                    .as("%s lines", size)
                    .isEqualTo(grown(LINES.subList(0, size)).root());
        }
    }

    @Test
    void provesEachLineInEachOlderTree() {
        for (int size = 1; size <= MANY; size++) {
            for (int line = 0; line < size; line++) {
                List<Hash> path = TREE.inclusion(line, size);
                assertThat(Proofs.includes(LINES.get(line), line, size, path, TREE.root(size)))
                        .as("line %s of %s", line, size)
                        .isTrue();
            }
        }
    }

    @Test
    void provesNoLineElsewhereNorAnotherLine() {
        int size = 37;
        for (int line = 0; line < size; line++) {
            List<Hash> path = TREE.inclusion(line, size);
            Hash root = TREE.root(size);
            assertThat(Proofs.includes(LINES.get((line + 1) % size), line, size, path, root))
                    .isFalse();
            assertThat(Proofs.includes(LINES.get(line), (line + 1) % size, size, path, root))
                    .isFalse();
            assertThat(Proofs.includes(LINES.get(line), line, size, path, TREE.root(size - 1)))
                    .isFalse();
            assertThat(Proofs.includes(LINES.get(line), line, size, withoutLast(path), root))
                    .isFalse();
            assertThat(Proofs.includes(LINES.get(line), line, size, withOneMore(path), root))
                    .isFalse();
            assertThat(Proofs.includes(LINES.get(line), size + line, size, path, root))
                    .isFalse();
        }
    }

    @Test
    void provesThatItBeginsWithEachOlderTree() {
        for (int newer = 1; newer <= MANY; newer++) {
            for (int older = 1; older <= newer; older++) {
                assertThat(Proofs.isConsistent(
                                older, newer, TREE.consistency(older, newer), TREE.root(older), TREE.root(newer)))
                        .as("%s to %s lines", older, newer)
                        .isTrue();
            }
        }
    }

    @Test
    void doesNotBeginWithATreeOfOtherLines() {
        List<Hash> others = new ArrayList<>(LINES);
        others.set(3, LINES.get(4));
        for (int older = 5; older < MANY; older++) {
            Hash other = grown(others.subList(0, older)).root();
            List<Hash> path = TREE.consistency(older, MANY);
            assertThat(Proofs.isConsistent(older, MANY, path, other, TREE.root(MANY)))
                    .isFalse();
            assertThat(Proofs.isConsistent(older, MANY, withoutLast(path), TREE.root(older), TREE.root(MANY)))
                    .isFalse();
        }
    }

    @Test
    void knowsALeafFromANode() {
        Hash left = LINES.get(0);
        Hash right = LINES.get(1);
        byte[] both = Stream.of(left, right).map(Hash::bytes).reduce(new byte[0], MerkleTreeTest::joined);
        assertThat(Hash.ofLeaf(both)).isNotEqualTo(Hash.ofNode(left, right));
    }

    private static Growing grown(List<Hash> leaves) {
        Growing growing = new Growing();
        leaves.forEach(growing::add);
        return growing;
    }

    private static List<Hash> withoutLast(List<Hash> path) {
        return path.subList(0, path.size() - 1);
    }

    private static List<Hash> withOneMore(List<Hash> path) {
        return Stream.concat(path.stream(), Stream.of(LINES.get(0))).toList();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(hash.toString()));
    }
}
