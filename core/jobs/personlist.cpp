// SPDX-License-Identifier: EUPL-1.2
#include "jobs/personlist.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "model/personname.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

qint64 personIdIn(Row row)
{
    return row.next<qint64>();
}

Result<QHash<qint64, QStringList>> expertiseOf(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, QStringList> expertise;
    const auto read = bank.context().db.forEach(
        sqlFile("person/expertise"),
        [&](Row row) {
            QStringList &of = expertise[row.next<qint64>()];
            of.append(row.next<QString>());
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return expertise;
}

/// At how many events somebody was, and when last.
struct Presence
{
    int events = 0;
    PartialDate last;
};

Result<QHash<qint64, Presence>> presenceOf(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, Presence> presence;
    const auto read = bank.context().db.forEach(
        sqlFile("person/events"),
        [&](Row row) {
            Presence &of = presence[row.next<qint64>()];
            of.events = row.next<int>();
            of.last = dayOf(row.next<QString>());
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return presence;
}

/// Where somebody works now.
QList<Uid> placesOf(const Person &person, QDate today)
{
    QList<Uid> places;
    for (const Affiliation &affiliation : person.affiliations) {
        if (isOn(affiliation, today))
            places.append(affiliation.at);
    }
    return places;
}

Result<QHash<Uid, Headline>> placesOfAll(Bank &bank, const QList<Person> &persons, QDate today)
{
    QList<Uid> places;
    for (const Person &person : persons)
        places += placesOf(person, today);
    return headlines(bank.context().db, places);
}

QStringList namesOfPlaces(const QList<Uid> &places, const QHash<Uid, Headline> &lines)
{
    QStringList names;
    for (const Uid &place : places) {
        if (const auto line = lines.constFind(place); line != lines.cend())
            names.append(line->title);
    }
    return names;
}

} // namespace

Result<QList<qint64>> PersonList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("person/newest"), personIdIn, count);
}

Result<QList<qint64>> PersonList::ids(const PersonQuery &query) const
{
    auto ids = m_bank.context().db.all(sqlFile("person/list"), personIdIn, jsonChoices(query.roles),
                                       jsonChoices(query.places), jsonChoices(query.concepts),
                                       jsonChoices(query.owners), int(query.reviewDueOnly),
                                       QStringView(m_bank.now().date().toString(Qt::ISODate)),
                                       given(query.sorting.key), jsonChoices(query.earlierEvents));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Person, query.words, query.sorting);
}

Result<QList<PersonLine>> PersonList::lines(const QList<qint64> &ids) const
{
    const QDate today = m_bank.now().date();
    const auto persons = m_bank.records<Person>().rows(ids);
    if (!persons)
        return persons.error();
    const auto places = placesOfAll(m_bank, *persons, today);
    const auto expertise = expertiseOf(m_bank, ids);
    const auto presence = presenceOf(m_bank, ids);
    if (const Error *error = firstError(places, expertise, presence))
        return *error;
    Owners owners(m_bank);
    QList<PersonLine> lines;
    lines.reserve(persons->size());
    for (const Person &person : *persons) {
        const Owner owner = owners.of(person);
        const bool isReviewDue = person.reviewAfter.isValid() && person.reviewAfter <= today;
        const Presence present = presence->value(person.facts.id);
        const QList<Uid> workplaces = placesOf(person, today);
        lines.append({person, owner.code, namesOfPlaces(workplaces, *places), workplaces,
                      expertise->value(person.facts.id), isReviewDue, owner.isOurs, present.events,
                      present.last});
    }
    return lines;
}

} // namespace kb
