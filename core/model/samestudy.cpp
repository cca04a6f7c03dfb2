// SPDX-License-Identifier: EUPL-1.2
#include "model/samestudy.h"

#include "model/identifiers.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace kb {

namespace {

constexpr double ProbableFrom = 0.92;

bool isStopWord(QStringView word)
{
    static constexpr QStringView words[]{u"a",   u"an",  u"and",  u"at",   u"by",  u"de",   u"der", u"des",
                                         u"een", u"en",  u"for",  u"het",  u"in",  u"naar", u"of",  u"om",
                                         u"on",  u"op",  u"or",   u"over", u"te",  u"the",  u"to",  u"tot",
                                         u"uit", u"van", u"voor", u"with", u"met", u"aan",  u"bij", u"door"};
    return std::ranges::find(words, word) != std::end(words);
}

QStringList numbersIn(const QString &normal)
{
    QStringList numbers;
    for (const QString &word : normal.split(u' ')) {
        if (!word.isEmpty() && word.front().isDigit())
            numbers.append(word);
    }
    return numbers;
}

/// Levenshtein's distance as far as it is at most `most`; otherwise one more. Only what can lead to a small
/// distance is worked out: a band of that width around the diagonal.
int editDistance(QStringView a, QStringView b, int most)
{
    const int far = most + 1;
    const int width = int(b.size());
    QVarLengthArray<int, 512> cells(2 * (width + 1));
    int *above = cells.data();
    int *row = above + width + 1;
    for (int j = 0; j <= width; ++j)
        above[j] = std::min(j, far);
    for (int i = 1; i <= int(a.size()); ++i) {
        const int from = std::max(1, i - most);
        const int to = std::min(width, i + most);
        row[from - 1] = from == 1 ? std::min(i, far) : far;
        int least = row[from - 1];
        for (int j = from; j <= to; ++j) {
            const int removed = j < i + most ? above[j] + 1 : far;
            row[j] = std::min({above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), removed, row[j - 1] + 1, far});
            least = std::min(least, row[j]);
        }
        if (least == far)
            return far;
        std::swap(row, above);
    }
    return std::abs(a.size() - b.size()) > most ? far : above[width];
}

std::array<quint64, 4> letterPairs(QStringView normal)
{
    std::array<quint64, 4> pairs{};
    for (qsizetype i = 1; i < normal.size(); ++i) {
        const uint hash = (normal[i - 1].unicode() * 31u + normal[i].unicode()) * 2654435761u >> 24;
        pairs[hash / 64] |= quint64(1) << hash % 64;
    }
    return pairs;
}

/// One edit takes away two pairs and brings two others at most.
bool mayBeWithin(int edits, const StudyIdentity &a, const StudyIdentity &b)
{
    int different = 0;
    for (size_t i = 0; i < a.pairs.size(); ++i)
        different += std::popcount(a.pairs[i] ^ b.pairs[i]);
    return different <= 4 * edits;
}

/// Two that are not known are: a file without years, read again, holds no new studies.
bool areYearsNear(int a, int b)
{
    return (a == 0) == (b == 0) && std::abs(a - b) <= 1;
}

/// Whether the titles are alike from ProbableFrom. Most pairs differ too much in length, numbers or letters.
bool areNearlyEqual(const StudyIdentity &a, const StudyIdentity &b)
{
    const auto [shorter, longer] = std::minmax({a.title.size(), b.title.size()});
    const int most = int((1 - ProbableFrom) * double(longer) + 1e-9);
    return longer > 0 && longer - shorter <= most && a.numbers == b.numbers && mayBeWithin(most, a, b) &&
           editDistance(a.title, b.title, most) <= most;
}

} // namespace

QString normalTitle(QStringView title)
{
    const QString decomposed = title.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString letters;
    letters.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            letters.append(c);
        else if (!c.isMark())
            letters.append(u' ');
    }
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return isStopWord(word); });
    return words.join(u' ');
}

double titleSimilarity(const QString &normalA, const QString &normalB)
{
    const qsizetype longest = std::max(normalA.size(), normalB.size());
    if (longest == 0 || numbersIn(normalA) != numbersIn(normalB))
        return 0;
    return 1 - double(editDistance(normalA, normalB, int(longest))) / double(longest);
}

StudyIdentity identityOf(const Study &study)
{
    const QString title = normalTitle(study.title);
    return {.title = title,
            .numbers = numbersIn(title).join(u' '),
            .pairs = letterPairs(title),
            .year = study.issued.isValid() ? study.issued.year() : 0,
            .doi = study.doi,
            .isbn = study.isbn.isEmpty() ? QString() : longIsbn(study.isbn),
            .isPart = study.type == StudyType::Hoofdstuk || study.type == StudyType::Congres};
}

SameStudy compareStudies(const StudyIdentity &a, const StudyIdentity &b)
{
    if (!a.doi.isEmpty() && a.doi == b.doi)
        return SameStudy::Certain;
    if (!a.isbn.isEmpty() && a.isbn == b.isbn && a.year == b.year)
        return SameStudy::Certain;
    if (areYearsNear(a.year, b.year) && areNearlyEqual(a, b))
        return SameStudy::Probable;
    return SameStudy::No;
}

SameStudy compareStudies(const Study &a, const Study &b)
{
    return compareStudies(identityOf(a), identityOf(b));
}

} // namespace kb
