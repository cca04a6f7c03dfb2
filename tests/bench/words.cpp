// SPDX-License-Identifier: EUPL-1.2
#include "bench/words.h"

namespace kb::bench {

namespace {

const QStringList &stems()
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

} // namespace

Words::Words(Chance &chance)
    : m_chance(chance)
    , m_nouns(stems())
{
    for (const QString &left : stems()) {
        for (const QString &right : stems())
            m_nouns.append(left + right);
    }
    for (qsizetype last = m_nouns.size() - 1; last > 0; --last) // which ones are used often is chance too
        m_nouns.swapItemsAt(last, m_chance.below(int(last) + 1));
}

QString Words::text(int words)
{
    QStringList text;
    for (int number = 0; number < words; ++number)
        text.append(number % 3 == 1 ? m_chance.favouriteOf(joints()) : m_chance.favouriteOf(m_nouns));
    return text.join(u' ');
}

QString Words::title(int words)
{
    QString text = this->text(words);
    text.front() = text.front().toUpper();
    return text;
}

} // namespace kb::bench
