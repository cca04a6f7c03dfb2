// SPDX-License-Identifier: EUPL-1.2
#include "model/personname.h"

#include <algorithm>
#include <array>

namespace kb {

namespace {

QString wordsOfName(QStringList words)
{
    words.removeAll(QString());
    return words.join(u' ');
}

/// The first name, or else the initials.
QString callName(const Person &person)
{
    return person.given.isEmpty() ? person.initials : person.given;
}

struct Office
{
    QLatin1StringView inShort;
    QLatin1StringView inFull;
};
constexpr std::array offices{
    Office{QLatin1StringView("SG"), QLatin1StringView("Secretaris-generaal")},
    Office{QLatin1StringView("pSG"), QLatin1StringView("Plaatsvervangend secretaris-generaal")},
    Office{QLatin1StringView("DG"), QLatin1StringView("Directeur-generaal")},
    Office{QLatin1StringView("pDG"), QLatin1StringView("Plaatsvervangend directeur-generaal")},
};

/// Its first word in full, where it is one of these.
QString functionInFull(const QString &function)
{
    const QString first = function.section(u' ', 0, 0);
    const auto office =
        std::ranges::find_if(offices, [&](const Office &one) { return first == one.inShort; });
    return office == offices.end() ? function : office->inFull + function.sliced(first.size());
}

} // namespace

QString fullName(const Person &person)
{
    QString name = wordsOfName({callName(person), person.prefix, person.family, person.suffix});
    if (callName(person).isEmpty() && !name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

QString nameInLine(const Person &person)
{
    return wordsOfName({callName(person), person.prefix, person.family});
}

QString listedName(const Person &person)
{
    const QString before = wordsOfName({callName(person), person.prefix});
    const QString family = wordsOfName({person.family, person.suffix});
    return before.isEmpty() ? family : QStringLiteral("%1, %2").arg(family, before);
}

QString familyIn(const QString &name)
{
    const QString written = name.simplified();
    return written.endsWith(u')') ? written : written.section(u' ', -1);
}

QString printedName(const QString &name)
{
    const QString written = name.simplified();
    for (const auto mark : {QLatin1StringView(" (functie)"), QLatin1StringView(" (function)")}) {
        if (written.endsWith(mark))
            return functionInFull(written.chopped(mark.size()));
    }
    return name;
}

bool isOn(const Affiliation &affiliation, QDate day)
{
    const QString asked = day.toString(Qt::ISODate);
    const auto asExactAs = [&](const QString &known) { // a year begins on its first day and lasts until its last
        return asked.first(std::min(known.size(), asked.size()));
    };
    const QString &begin = affiliation.from.text;
    const QString &end = affiliation.to.text;
    return (begin.isEmpty() || begin <= asExactAs(begin)) && (end.isEmpty() || end >= asExactAs(end));
}

} // namespace kb
