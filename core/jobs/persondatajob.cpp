// SPDX-License-Identifier: EUPL-1.2
#include "jobs/persondatajob.h"

#include "bank/bank.h"
#include "bank/fieldids.h"
#include "bank/mergedrecords.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/linkedrecords.h"
#include "jobs/paperinfo.h"
#include "jobs/valuewords.h"
#include "model/personname.h"
#include "model/study.h"
#include "report/labels.h"
#include "report/linkwords.h"
#include "report/words.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using Mentions = Result<QList<PersonMention>>;

constexpr qsizetype LongestText = 300; ///< characters of a text in which a name stands

/// A part is told with what it belongs to; a note about the person belongs to the person, whom all is about.
bool isPart(Kind kind)
{
    return recordType(kind)->child || kind == Kind::Note || kind == Kind::Task || kind == Kind::Attachment;
}

QString placeOf(Bank &bank, const RecordType &type, const StoredRecord &row)
{
    const FieldInfo *about = type.field(QLatin1StringView("about"));
    const FieldId above = type.child || !about ? ParentField : about->id;
    const Uid place = isPart(type.kind) ? Codec<Uid>::from(row.values.value(above)) : row.uid;
    const auto lines = headlines(bank.context().db, {place});
    return lines ? nameOf(lines->value(place)) : QString();
}

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

Result<StoredRecord> rowOf(Bank &bank, const Uid &uid)
{
    Database &db = bank.context().db;
    const auto kind = recordKind(db, uid);
    return kind ? storedRecord(db, *recordType(*kind), uid) : Result<StoredRecord>(kind.error());
}

Mentions namingRecords(Bank &bank, const Uid &person, Language language)
{
    Database &db = bank.context().db;
    const auto ids = db.all(
        sqlFile("person/naming"), [](Row row) { return row.next<qint64>(); }, person,
        QStringView(textOf(person)));
    const auto uids = ids ? recordUids(db, *ids) : Result<QList<Uid>>(ids.error());
    if (!uids)
        return uids.error();
    QList<PersonMention> found;
    for (const Uid &uid : *uids) {
        const auto kind = recordKind(db, uid);
        const auto row = rowOf(bank, uid);
        if (const Error *error = firstError(kind, row))
            return *error;
        const RecordType &type = *recordType(*kind);
        found.append({kindLabel(*kind), placeOf(bank, type, *row),
                      wordsOfMention(bank, type, *row, person, language)});
    }
    return found;
}

/// Of the person, and of whoever went into them: records of other units still name these.
Mentions allNamingRecords(Bank &bank, const Uid &person, Language language)
{
    const auto gone = wentInto(bank.context().db, Kind::Person, person);
    auto found = gone ? namingRecords(bank, person, language) : Mentions(gone.error());
    if (!found)
        return found;
    for (const Uid &other : *gone) {
        const Mentions more = namingRecords(bank, other, language);
        if (!more)
            return more;
        found->append(*more);
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

Mentions writtenMentions(Bank &bank, const Person &person)
{
    struct Written
    {
        qint64 id;
        QString text;
    };
    if (person.family.isEmpty())
        return Mentions(QList<PersonMention>());
    const auto written = bank.context().db.all(
        sqlFile("person/written"),
        [](Row row) {
            return Written{row.next<qint64>(), row.next<QString>()};
        },
        QStringView(person.family), QStringView(textOf(person.uid)));
    if (!written)
        return written.error();
    QList<PersonMention> found;
    for (const Written &one : *written) {
        const auto uids = recordUids(bank.context().db, {one.id});
        const auto kind = uids ? recordKind(bank.context().db, uids->value(0)) : Result<Kind>(uids.error());
        const auto row = kind ? rowOf(bank, uids->value(0)) : Result<StoredRecord>(kind.error());
        if (!row)
            return row.error();
        const QString text = one.text.size() > LongestText ? one.text.left(LongestText) + u'…' : one.text;
        found.append({kindLabel(*kind), placeOf(bank, *recordType(*kind), *row), text});
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
    const auto named = allNamingRecords(bank, uid, language);
    const auto linked = linkedMentions(bank, uid);
    const auto written = writtenMentions(bank, *person);
    if (const Error *error = firstError(row, info, named, linked, written))
        return *error;
    return PersonDataContent{.info = *info,
                             .name = fullName(*person),
                             .code = person->refcode,
                             .keptBy = nameOfUnit(bank, person->ownerUnit),
                             .facts = factsOf(bank, *person, *row, language),
                             .named = *named + *linked,
                             .written = *written};
}

} // namespace kb
