// SPDX-License-Identifier: EUPL-1.2
#include "model/personname.h"

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

} // namespace

QString fullName(const Person &person)
{
    QString name = wordsOfName({callName(person), person.prefix, person.family, person.suffix});
    if (callName(person).isEmpty() && !name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
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

bool isOn(const Affiliation &affiliation, QDate day)
{
    const QString &end = affiliation.to.text; // as exact as it is known: a year lasts until its last day
    return end.isEmpty() || end >= day.toString(Qt::ISODate).first(std::min<qsizetype>(end.size(), 10));
}

} // namespace kb
