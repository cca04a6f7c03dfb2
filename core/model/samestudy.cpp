// SPDX-License-Identifier: EUPL-1.2
#include "model/samestudy.h"

#include "model/identifiers.h"

#include <algorithm>
#include <cstdlib>

namespace kb {

namespace {

constexpr double ProbableFrom = 0.92;

bool isStopWord(QStringView word)
{
    static constexpr std::array words{u"a",   u"an",  u"and",  u"at",   u"by",  u"de",   u"der", u"des",
                                      u"een", u"en",  u"for",  u"het",  u"in",  u"naar", u"of",  u"om",
                                      u"on",  u"op",  u"or",   u"over", u"te",  u"the",  u"to",  u"tot",
                                      u"uit", u"van", u"voor", u"with", u"met", u"aan",  u"bij", u"door"};
    return std::ranges::any_of(words, [&](const char16_t *stop) { return word == stop; });
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

/// Levenshtein's distance, one row at a time.
int editDistance(QStringView a, QStringView b)
{
    QVarLengthArray<int, 512> row(b.size() + 1);
    for (int j = 0; j < int(row.size()); ++j)
        row[j] = j;
    for (int i = 0; i < int(a.size()); ++i) {
        int diagonal = row[0];
        row[0] = i + 1;
        for (int j = 0; j < int(b.size()); ++j) {
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// Two that are not known are: a file without years, read again, holds no new studies.
bool areYearsNear(int a, int b)
{
    return (a == 0) == (b == 0) && std::abs(a - b) <= 1;
}

/// Most titles differ too much in length alone.
bool areNearlyEqual(const QString &normalA, const QString &normalB)
{
    const auto [shorter, longer] = std::minmax({normalA.size(), normalB.size()});
    return double(shorter) >= ProbableFrom * double(longer) &&
           titleSimilarity(normalA, normalB) >= ProbableFrom;
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
    return 1 - double(editDistance(normalA, normalB)) / double(longest);
}

StudyIdentity identityOf(const Study &study)
{
    return {.title = normalTitle(study.title),
            .year = study.issued.isValid() ? study.issued.year() : 0,
            .doi = study.doi,
            .isbn = study.isbn.isEmpty() ? QString() : longIsbn(study.isbn)};
}

SameStudy compareStudies(const StudyIdentity &a, const StudyIdentity &b)
{
    if (!a.doi.isEmpty() && a.doi == b.doi)
        return SameStudy::Certain;
    if (!a.isbn.isEmpty() && a.isbn == b.isbn && a.year == b.year)
        return SameStudy::Certain;
    if (areYearsNear(a.year, b.year) && areNearlyEqual(a.title, b.title))
        return SameStudy::Probable;
    return SameStudy::No;
}

SameStudy compareStudies(const Study &a, const Study &b)
{
    return compareStudies(identityOf(a), identityOf(b));
}

} // namespace kb
