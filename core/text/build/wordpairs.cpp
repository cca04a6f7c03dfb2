// SPDX-License-Identifier: EUPL-1.2
// kb_wordpairs dictionary.index dictionary.dict out: writes the Dutch words of a dictionary with the
// English words that translate them, a line each. What takes more than one word in either language is left
// out: a word meets a word.
#include "text/build/dictd.h"
#include "text/fold.h"

#include <QSaveFile>
#include <QTextStream>

#include <map>
#include <set>

using namespace kb;

namespace {

/// Folded; empty for what is more than a word. "to buy" is a word.
QString oneWord(QString text)
{
    if (text.startsWith(QLatin1String("to ")))
        text.remove(0, 3);
    const QString word = fold(text);
    const bool isWord =
        word.size() > 1 && std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
    return isWord ? word : QString();
}

QByteArray linesOf(const QList<DictionaryArticle> &articles)
{
    std::map<QString, std::set<QString>> pairs;
    for (const DictionaryArticle &article : articles) {
        const QString dutch = oneWord(article.headword);
        for (const QString &translation : article.translations) {
            const QString english = oneWord(translation);
            if (!dutch.isEmpty() && !english.isEmpty())
                pairs[dutch].insert(english);
        }
    }
    QByteArray lines;
    for (const auto &[dutch, english] : pairs)
        lines +=
            (dutch + QLatin1Char(' ') + QStringList(english.begin(), english.end()).join(QLatin1Char(' ')))
                .toUtf8() +
            '\n';
    return lines;
}

int fail(const QString &why)
{
    QTextStream(stderr) << "kb_wordpairs: " << why << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return fail(QStringLiteral("give dictionary.index dictionary.dict out"));
    const auto articles = readDictd(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    if (!articles)
        return fail(articles.error().detail);
    QSaveFile file(QString::fromLocal8Bit(argv[3]));
    const QByteArray lines = linesOf(*articles);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size() || !file.commit())
        return fail(file.errorString());
    return 0;
}
