// SPDX-License-Identifier: EUPL-1.2
#include "jobs/persondatajob.h"

#include "bank/bank.h"
#include "bank/fieldids.h"
#include "bank/mergedrecords.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/linkedrecords.h"
#include "jobs/paperinfo.h"
#include "jobs/toldrows.h"
#include "jobs/valuewords.h"
#include "jobs/writtennames.h"
#include "model/personname.h"
#include "model/study.h"
#include "report/labels.h"
#include "report/linkwords.h"
#include "report/words.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using Mentions = Result<QList<PersonMention>>;

/// Of an author what was published; of a part every field but those that the row tells already.
QString wordsOfMention(Bank &bank, const RecordType &type, const StoredRecord &row, const Uid &person,
                       Language language)
{
    QStringList words;
    if (type.kind == Kind::Study) {
        for (const auto study = recordOf<Study>(row); const Contribution &one : study.contributions) {
            if (one.person == person)
                words.append(QStringLiteral("%1 (%2)").arg(one.name, label(one.role)));
        }
        return words.join(QStringLiteral("; "));
    }
    for (const FieldInfo *field : type.fields) {
        const Value value = row.values.value(field->id);
        const bool isToldAlready =
            field->kind == FieldKind::Ref && QLatin1StringView(field->name) != QLatin1StringView("unit");
        if (value.isUndefined() || isToldAlready)
            continue;
        const QString text = valueWords(bank, type.kind, *field, value, language);
        words.append(QStringLiteral("%1: %2").arg(fieldLabel(type.kind, field->id), text));
    }
    return words.join(QStringLiteral("; "));
}

Mentions namingRecords(Bank &bank, const Uid &person, Language language)
{
    const auto ids = bank.context().db.all(
        sqlFile("person/naming"), [](Row row) { return row.next<qint64>(); }, person,
        QStringView(textOf(person)));
    const auto rows = ids ? toldRows(bank, *ids) : Result<QHash<qint64, ToldRow>>(ids.error());
    if (!rows)
        return rows.error();
    QList<PersonMention> found;
    for (const qint64 id : *ids) {
        const ToldRow told = rows->value(id);
        if (told.type)
            found.append({kindLabel(told.type->kind), told.place,
                          wordsOfMention(bank, *told.type, told.row, person, language)});
    }
    return found;
}

Mentions linkedMentions(Bank &bank, const Uid &person)
{
    const auto linked = linkedRecords(bank, person);
    if (!linked)
        return linked.error();
    QList<PersonMention> found;
    for (const LinkedRecord &one : *linked) {
        const bool isHere = one.line.kind == Kind::Note || one.line.kind == Kind::Task ||
                            one.line.kind == Kind::Attachment; // told with what it says
        if (!isHere)
            found.append({kindLabel(one.line.kind), nameOf(one.line), label(one.way)});
    }
    return found;
}

/// Of the person, and of whoever went into them: records of other units still name these.
Mentions allMentions(Bank &bank, const QList<Uid> &persons, Language language)
{
    QList<PersonMention> named;
    QList<PersonMention> linked;
    for (const Uid &person : persons) {
        const Mentions naming = namingRecords(bank, person, language);
        const Mentions links = linkedMentions(bank, person);
        if (const Error *error = firstError(naming, links))
            return *error;
        named += *naming;
        linked += *links;
    }
    return named + linked;
}

Mentions writtenMentions(Bank &bank, const Person &person, const QList<Uid> &wentIntoThem)
{
    const auto texts = writtenNames(bank, person, wentIntoThem);
    if (!texts)
        return texts.error();
    QList<qint64> ids;
    for (const WrittenName &written : *texts)
        ids.append(written.record);
    const auto rows = toldRows(bank, ids);
    if (!rows)
        return rows.error();
    QList<PersonMention> found;
    for (const WrittenName &written : *texts) {
        const ToldRow told = rows->value(written.record);
        if (told.type)
            found.append({kindLabel(told.type->kind), told.place, written.text});
    }
    return found;
}

/// Every field that is filled in, and who wrote it down.
QList<doc::Fact> factsOf(Bank &bank, const Person &person, const StoredRecord &row, Language language)
{
    QList<doc::Fact> facts;
    for (const FieldInfo *field : recordTypeOf<Person>.fields) {
        const Value value = row.values.value(field->id);
        const bool isAbove = field->id == RefcodeField || field->id == OwnerField;
        const QString words = value.isUndefined() || isAbove
                                  ? QString()
                                  : valueWords(bank, Kind::Person, *field, value, language);
        if (!words.isEmpty())
            facts.append({fieldLabel(Kind::Person, field->id), words});
    }
    const auto told = [&](const QDateTime &when, const Uid &who) {
        return QStringLiteral("%1, %2").arg(longDate(when.date(), language), userName(bank.context(), who));
    };
    facts.append({Report::tr("Written down"), told(person.facts.createdAt, person.facts.createdBy)});
    facts.append({Report::tr("Changed last"), told(person.facts.changedAt, person.facts.changedBy)});
    return facts;
}

QString nameOfUnit(Bank &bank, const Uid &unit)
{
    const auto lines = linesOf(bank.context().db, {unit});
    return lines ? lines->value(0).title : QString();
}

} // namespace

Result<PersonDataContent> personDataContent(Bank &bank, const Uid &uid, Language language)
{
    const auto person = bank.records<Person>().get(uid);
    if (!person)
        return person.error();
    const auto row = storedRecord(bank.context().db, recordTypeOf<Person>, uid);
    const auto info = paperInfo(bank, language);
    const auto gone = wentInto(bank.context().db, Kind::Person, uid);
    if (!gone)
        return gone.error();
    const auto named = allMentions(bank, QList<Uid>{uid} + *gone, language);
    const auto written = writtenMentions(bank, *person, *gone);
    if (const Error *error = firstError(row, info, named, written))
        return *error;
    return PersonDataContent{.info = *info,
                             .name = fullName(*person),
                             .code = person->refcode,
                             .keptBy = nameOfUnit(bank, person->ownerUnit),
                             .facts = factsOf(bank, *person, *row, language),
                             .named = *named,
                             .written = *written};
}

} // namespace kb
