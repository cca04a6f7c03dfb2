// SPDX-License-Identifier: EUPL-1.2
#include "jobs/contactlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// With whom a contact was.
struct ContactPartners
{
    QString institute;
    QStringList persons;
    QList<Uid> with;
};

qint64 contactIdIn(Row row)
{
    return row.next<qint64>();
}

Result<QHash<qint64, ContactPartners>> contactPartners(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, ContactPartners> partners;
    const auto read = bank.context().db.forEach(
        sqlFile("contact_moment/surroundings"),
        [&](Row row) {
            ContactPartners &of = partners[row.next<qint64>()];
            of.institute = row.next<QString>();
            const Uid person = row.next<Uid>();
            const QString name = row.next<QString>();
            if (name.isEmpty())
                return;
            of.persons.append(name);
            of.with.append(person);
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return partners;
}

bool isLate(const ContactMoment &contact, QDate today)
{
    return !contact.done && contact.followUpOn.isValid() && contact.followUpOn < today;
}

} // namespace

Result<QList<qint64>> ContactList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("contact_moment/newest"), contactIdIn, count);
}

Result<QList<qint64>> ContactList::ids(const ContactQuery &query) const
{
    auto ids = m_bank.context().db.all(
        sqlFile("contact_moment/list"), contactIdIn, jsonChoices(query.institutes), jsonChoices(query.owners),
        jsonChoices(query.kinds), int(query.openOnly), given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::ContactMoment, query.words, query.sorting);
}

Result<QList<ContactLine>> ContactList::lines(const QList<qint64> &ids) const
{
    const QDate today = m_bank.now().date();
    const auto contacts = m_bank.records<ContactMoment>().rows(ids);
    const auto partners = contactPartners(m_bank, ids);
    if (!contacts || !partners)
        return contacts ? partners.error() : contacts.error();
    Owners owners(m_bank);
    QList<ContactLine> lines;
    lines.reserve(contacts->size());
    for (const ContactMoment &contact : *contacts) {
        const Owner owner = owners.of(contact);
        const ContactPartners of = partners->value(contact.facts.id);
        lines.append(
            {contact, owner.code, of.institute, of.persons, of.with, isLate(contact, today), owner.isOurs});
    }
    return lines;
}

} // namespace kb
