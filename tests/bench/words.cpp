// SPDX-License-Identifier: EUPL-1.2
#include "bench/words.h"

#include <QFile>
#include <QSet>

namespace kb::bench {

namespace {

constexpr qsizetype StemCount = 8000;
constexpr qsizetype CompoundCount = 100000;
constexpr int StemsPerCompound = 2; ///< in a text, for each compound

/// What a ministry writes most about.
const QStringList &usualStems()
{
    static const QStringList all =
        QStringLiteral(
            "woning markt energie armoede huur prijs gemeente inwoner zorg onderwijs school arbeid "
            "inkomen toeslag klimaat water veiligheid wijk buurt jeugd ouderen migratie opvang "
            "bouw grond ruimte verkeer vervoer natuur landbouw stikstof toezicht wet regel "
            "subsidie begroting bestuur provincie regio krimp groei bevolking gezondheid sport "
            "cultuur erfgoed taal integratie discriminatie participatie democratie verkiezing "
            "overheid dienst loket burger bedrijf innovatie gegevens privacy onderzoek beleid")
            .split(u' ');
    return all;
}

const QStringList &joints()
{
    static const QStringList all = QStringLiteral("van in voor en bij door over met zonder na").split(u' ');
    return all;
}

bool isStem(const QByteArray &word)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 8;
    return word.size() >= shortest && word.size() <= longest &&
           std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The words of Dutch that may become stems, in the order of the list that the program is built from.
const QStringList &dutchStems()
{
    static const QStringList all = [] {
        QFile file(QStringLiteral(KB_DUTCH_WORDS));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no list of words %s", KB_DUTCH_WORDS);
        QStringList stems;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (isStem(line))
                stems.append(QString::fromLatin1(line));
        }
        return stems;
    }();
    return all;
}

} // namespace

Words::Words(Chance &chance)
    : m_chance(chance)
    , m_stems(usualStems())
{
    QSet<QString> known(m_stems.begin(), m_stems.end());
    const auto add = [&](QStringList &words, const QString &word) {
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    };
    while (m_stems.size() < StemCount)
        add(m_stems, m_chance.oneOf(dutchStems()));
    for (qsizetype made = 0; made < CompoundCount; ++made) // what is made twice is one compound
        add(m_compounds, m_chance.favouriteOf(m_stems) + m_chance.favouriteOf(m_stems));
}

const QString &Words::noun()
{
    return m_chance.oneIn(1 + StemsPerCompound) ? m_chance.favouriteOf(m_compounds)
                                                : m_chance.favouriteOf(m_stems);
}

QString Words::text(int words)
{
    QStringList text;
    for (int number = 0; number < words; ++number)
        text.append(number % 3 == 1 ? m_chance.favouriteOf(joints()) : noun());
    return text.join(u' ');
}

QString Words::title(int words)
{
    QString text = this->text(words);
    text.front() = text.front().toUpper();
    return text;
}

} // namespace kb::bench
