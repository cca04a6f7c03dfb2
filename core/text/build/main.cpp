// SPDX-License-Identifier: EUPL-1.2
// kb_morphtable nl.aff nl.dic words own-lists-folder out: makes the lexicon that core/text looks words up in.
#include "text/build/lexiconrows.h"

#include <QSaveFile>
#include <QTextStream>

using namespace kb;

namespace {

struct Paths
{
    QString affixes;
    QString dictionary;
    QString words;
    QString ownLists;
    QString output;
};

std::vector<std::string> listedWords(const std::vector<LexiconRow> &rows)
{
    std::vector<std::string> words;
    for (const LexiconRow &row : rows) {
        if (row.traits.testFlag(Trait::Listed))
            words.push_back(row.word);
    }
    return words;
}

/// Twice: the first lexicon has no counts, and serves to cut the listed words and count their parts.
Result<QByteArray> makeLexicon(LexiconRows &sources)
{
    const std::vector<LexiconRow> rows = sources.all();
    auto uncounted = readLexicon(writeLexicon(rows));
    if (!uncounted)
        return uncounted.error();
    const PartUses uses = learnPartUse(Lexicon(*std::move(uncounted)), listedWords(rows));
    return writeLexicon(LexiconRows::used(rows, uses));
}

Result<QByteArray> makeLexicon(const Paths &paths)
{
    const auto affixes = readAffixes(paths.affixes);
    if (!affixes)
        return affixes.error();
    auto dictionary = readDictionary(paths.dictionary, *affixes);
    if (!dictionary)
        return dictionary.error();
    auto words = readWordList(paths.words);
    if (!words)
        return words.error();
    auto lists = readOwnLists(paths.ownLists);
    if (!lists)
        return lists.error();

    LexiconRows sources(*std::move(dictionary), *std::move(lists), *std::move(words));
    return makeLexicon(sources);
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::Storage, path + QStringLiteral(": ") + file.errorString()};
    return {};
}

int fail(const QString &why)
{
    QTextStream(stderr) << "kb_morphtable: " << why << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6)
        return fail(QStringLiteral("give nl.aff nl.dic words own-lists-folder out"));
    const auto argument = [&](int number) { return QString::fromLocal8Bit(argv[number]); };

    const auto lexicon = makeLexicon(Paths{argument(1), argument(2), argument(3), argument(4), argument(5)});
    if (!lexicon)
        return fail(lexicon.error().detail);
    const auto written = write(argument(5), *lexicon);
    return written ? 0 : fail(written.error().detail);
}
