// SPDX-License-Identifier: EUPL-1.2
#include "jobs/arrival.h"

#include "bank/bank.h"
#include "jobs/referenceresolver.h"

namespace kb {

namespace {

constexpr FieldId FirstOwnField = 30; // below is what the bank itself keeps of a record

RecordHead &headOf(AnyRecord &record)
{
    return std::visit([](auto &typed) -> RecordHead & { return typed; }, record);
}

FieldId fieldCalled(const RecordType &type, const char *name)
{
    const FieldInfo *field = type.field(QLatin1StringView(name));
    return field ? field->id : 0;
}

/// A code that another bank of ours gave is no code of this one.
void settleCode(RecordHead &record)
{
    if (record.externalId.isEmpty())
        record.externalId = record.refcode;
    record.refcode.clear();
}

/// In the bank of one unit everything becomes that unit's own (decision 26).
/// Gives the unit for which this bank cannot write.
QString settleOwner(RecordHead &record, const References &named, const ReferenceResolver &references,
                    const Identity &bank)
{
    const bool isOwn = named.unitCode.compare(bank.unitCode, Qt::CaseInsensitive) == 0;
    if (named.unitCode.isEmpty() || isOwn)
        return {};
    if (bank.isCoordinator) {
        record.ownerUnit = references.unitUid(named.unitCode);
        return {};
    }
    record.extra.insert(QStringLiteral("unit"), {named.unitCode, named.unitName});
    return named.unitName.isEmpty() ? named.unitCode : named.unitName;
}

void settleDossier(KnowledgeQuestion &question, const References &named, const ReferenceResolver &references)
{
    if (named.dossier.isEmpty())
        return;
    question.dossier = references.dossier(named.dossier);
    if (question.dossier.isNull())
        question.extra.insert(QStringLiteral("dossier"), {named.dossier});
}

void settleDossier(Study &study, const References &named, const ReferenceResolver &)
{
    if (!named.dossier.isEmpty())
        study.extra.insert(QStringLiteral("dossier"), {named.dossier});
    for (const FileReference &file : named.files)
        study.extra[QStringLiteral("file")].append(file.place);
}

/// Words that are concepts of the list become links; the others stay keywords.
QList<Uid> takeConcepts(RecordHead &record, const References &named, const ReferenceResolver &references)
{
    QList<Uid> concepts;
    QStringList words;
    for (const QString &word : record.keywords + named.concepts) {
        const Uid subject = references.subject(word);
        if (subject.isNull())
            words.append(word);
        else if (!concepts.contains(subject))
            concepts.append(subject);
    }
    words.removeDuplicates();
    record.keywords = words;
    return concepts;
}

/// The words that are here, and after them those that come.
Value allWords(const Value &here, const Value &coming)
{
    QStringList words = Codec<QStringList>::from(here) + Codec<QStringList>::from(coming);
    words.removeDuplicates();
    return Codec<QStringList>::to(words);
}

/// Other data that is here, and for the tags that come too what comes.
Value allExtra(const Value &here, const Value &coming)
{
    Extra extra = Codec<Extra>::from(here);
    extra.insert(Codec<Extra>::from(coming));
    return Codec<Extra>::to(extra);
}

/// Whether all the names that come are here, in the same roles; that somebody linked them to persons since,
/// or knows of more, is no difference.
bool areNamesHere(const Value &here, const Value &coming)
{
    const auto known = Codec<QList<Contribution>>::from(here);
    return std::ranges::all_of(Codec<QList<Contribution>>::from(coming), [&](const Contribution &name) {
        return std::ranges::any_of(
            known, [&](const Contribution &one) { return one.name == name.name && one.role == name.role; });
    });
}

/// Whether the date that comes is known as exactly here, or better: 2024 beside 2024-06.
bool isDateHere(const RecordType &type, FieldId field, const Value &here, const Value &coming)
{
    const FieldInfo *info = type.field(field);
    return info && info->kind == FieldKind::PartialDate && here.toString().startsWith(coming.toString());
}

/// The values of an arrival that may go into a record that is here.
Values givenValues(const RecordType &type, const AnyRecord &record, const Values &here)
{
    Values given = std::visit([](const auto &typed) { return valuesOf(typed); }, record);
    const FieldId words = fieldCalled(type, "keywords");
    const FieldId code = fieldCalled(type, "external_id");
    const FieldId extra = fieldCalled(type, "extra");
    const FieldId names = fieldCalled(type, "contributions");
    if (given.contains(words))
        given[words] = allWords(here.value(words), given.value(words));
    if (given.contains(extra))
        given[extra] = allExtra(here.value(extra), given.value(extra));
    if (here.contains(code) || given.value(code) == here.value(fieldCalled(type, "refcode")))
        given.remove(code);
    if (names != 0 && areNamesHere(here.value(names), given.value(names)))
        given.remove(names);
    if (type.kind == Kind::KnowledgeQuestion)
        given.remove(fieldCalled(type, "status"));
    given.removeIf([&](const auto &entry) {
        const bool isCommon = entry.key() < FirstOwnField;
        if (entry.value().isNull()) // a reader that knows no language says none
            return true;
        if (isDateHere(type, entry.key(), here.value(entry.key()), entry.value()))
            return true;
        return isCommon && entry.key() != words && entry.key() != code && entry.key() != extra;
    });
    return given;
}

Result<QStringList> newInstitutes(Bank &bank, const ReferenceResolver &references, const QStringList &named,
                                  const Uid &record)
{
    const auto linked = bank.links().from(record, LinkType::PerformedBy);
    if (!linked)
        return linked.error();
    QStringList missing = named;
    missing.removeIf([&](const QString &name) { return linked->contains(references.knownInstitute(name)); });
    return missing;
}

Result<QList<Uid>> newConcepts(Bank &bank, const QList<Uid> &named, const Uid &record)
{
    const auto linked = bank.links().from(record, LinkType::Concept);
    if (!linked)
        return linked.error();
    QList<Uid> missing = named;
    missing.removeIf([&](const Uid &subject) { return linked->contains(subject); });
    return missing;
}

} // namespace

Arrival arrivalOf(const Item &item, const ReferenceResolver &references, const Identity &bank)
{
    Arrival arrival{.record = item.record, .concepts = {}, .institutes = item.references.institutes};
    RecordHead &head = headOf(arrival.record);
    settleCode(head);
    arrival.otherOwner = settleOwner(head, item.references, references, bank);
    std::visit([&](auto &record) { settleDossier(record, item.references, references); }, arrival.record);
    arrival.concepts = takeConcepts(head, item.references, references);
    return arrival;
}

News News::without(const Values &here) const
{
    News news = *this;
    for (auto value = here.begin(); value != here.end(); ++value)
        news.values.remove(value.key());
    return news;
}

QStringList News::fields(const RecordType &type) const
{
    QStringList names;
    for (const FieldId id : values.keys())
        names.append(QString::fromLatin1(type.field(id)->name));
    if (!concepts.isEmpty())
        names.append(QStringLiteral("concepts"));
    if (!institutes.isEmpty())
        names.append(QStringLiteral("institutes"));
    return names;
}

Result<News> newsOf(Bank &bank, const ReferenceResolver &references, const Arrival &arrival,
                    const Uid &record)
{
    const RecordType &type = *recordType(kindOf(Item{arrival.record}));
    const auto here = storedRecord(bank.context().db, type, record);
    if (!here)
        return here.error();
    News news{.values = givenValues(type, arrival.record, here->values)};
    news.values.removeIf([&](const auto &entry) { return here->values.value(entry.key()) == *entry; });

    const auto concepts = newConcepts(bank, arrival.concepts, record);
    const auto institutes = newInstitutes(bank, references, arrival.institutes, record);
    if (!concepts || !institutes)
        return concepts ? institutes.error() : concepts.error();
    news.concepts = *concepts;
    news.institutes = *institutes;
    return news;
}

} // namespace kb
