// SPDX-License-Identifier: EUPL-1.2
#include "exchange/residue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kb {

namespace {

constexpr QLatin1StringView DossierKey("dossier");
constexpr QLatin1StringView InstitutesKey("institutes");
constexpr QLatin1StringView ConceptsKey("concepts");
constexpr QLatin1StringView FilesKey("files");
constexpr QLatin1StringView PlaceKey("place");
constexpr QLatin1StringView FileNameKey("name");
constexpr QLatin1StringView MimeKey("mime");

bool isOneOf(QLatin1StringView name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *known) { return name == QLatin1StringView(known); });
}

void clearIdentities(Study &study)
{
    for (Contribution &contribution : study.contributions)
        contribution.person = contribution.institute = {};
}

void clearIdentities(KnowledgeQuestion &)
{
}

template <typename R> void clearOwn(R &record)
{
    const R empty;
    record.uid = {};
    record.facts = {};
    for (const Field<R> &field : Describe<R>::fields) {
        if (!travels(field))
            field.set(record, field.get(empty));
    }
    clearIdentities(record);
}

QJsonArray toJson(const QList<FileReference> &files)
{
    QJsonArray array;
    for (const FileReference &file : files)
        array.append(QJsonObject{{PlaceKey, file.place}, {FileNameKey, file.name}, {MimeKey, file.mime}});
    return array;
}

QList<FileReference> filesFrom(const QJsonArray &array)
{
    QList<FileReference> files;
    for (const auto &entry : array) {
        const QJsonObject file = entry.toObject();
        files.append({file.value(PlaceKey).toString(), file.value(FileNameKey).toString(),
                      file.value(MimeKey).toString()});
    }
    return files;
}

QStringList residueTexts(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

template <typename R> void addDifferences(QJsonObject &residue, const R &record, const R &understood)
{
    for (const Field<R> &field : Describe<R>::fields) {
        if (const Value value = field.get(record); value != field.get(understood))
            residue.insert(QLatin1StringView(field.name), value.toJsonValue());
    }
}

void addDifferences(QJsonObject &residue, const References &references, const References &understood)
{
    if (references.dossier != understood.dossier)
        residue.insert(DossierKey, references.dossier);
    if (references.institutes != understood.institutes)
        residue.insert(InstitutesKey, QJsonArray::fromStringList(references.institutes));
    if (references.concepts != understood.concepts)
        residue.insert(ConceptsKey, QJsonArray::fromStringList(references.concepts));
    if (references.files != understood.files)
        residue.insert(FilesKey, toJson(references.files));
}

template <typename R> void restoreFields(R &record, const QJsonObject &residue)
{
    for (const Field<R> &field : Describe<R>::fields) {
        if (const auto value = residue.find(QLatin1StringView(field.name)); value != residue.end())
            field.set(record, Value::fromJsonValue(*value));
    }
}

void restoreReferences(References &references, const QJsonObject &residue)
{
    if (residue.contains(DossierKey))
        references.dossier = residue.value(DossierKey).toString();
    if (residue.contains(InstitutesKey))
        references.institutes = residueTexts(residue.value(InstitutesKey));
    if (residue.contains(ConceptsKey))
        references.concepts = residueTexts(residue.value(ConceptsKey));
    if (residue.contains(FilesKey))
        references.files = filesFrom(residue.value(FilesKey).toArray());
}

} // namespace

bool travels(const FieldInfo &field)
{
    const QLatin1StringView name(field.name);
    const bool isOfTheBank = isOneOf(name, {"owner_unit", "share_level", "record_state", "origin"});
    const bool isAssessment =
        isOneOf(name, {"publication_status", "assessed_by", "assessed_on", "woo_category", "refusal_ground",
                       "publish_due", "published_on", "public_url", "personal_data_checked",
                       "accessibility_checked", "rights_checked"});
    return field.kind != FieldKind::Ref && !isOfTheBank && !isAssessment;
}

Item travelling(Item item)
{
    std::visit([](auto &record) { clearOwn(record); }, item.record);
    item.references.unitCode.clear();
    item.references.unitName.clear();
    return item;
}

QJsonObject residueOf(const Item &item, const Item &understood)
{
    QJsonObject residue;
    const auto compare = [&]<typename R>(const R &record) {
        const R *other = std::get_if<R>(&understood.record);
        addDifferences(residue, record, other ? *other : R{});
    };
    std::visit(compare, item.record);
    addDifferences(residue, item.references, understood.references);
    return residue;
}

void restore(Item &item, const QJsonObject &residue)
{
    if (residue.isEmpty())
        return;
    Item restored = item;
    std::visit([&](auto &record) { restoreFields(record, residue); }, restored.record);
    restoreReferences(restored.references, residue);
    restored = travelling(restored);
    restored.references.unitCode = item.references.unitCode;
    restored.references.unitName = item.references.unitName;
    item = restored;
}

QByteArray balancedJson(const QJsonObject &residue)
{
    QByteArray balanced;
    bool isInText = false;
    char before = '\0';
    for (const char c : QJsonDocument(residue).toJson(QJsonDocument::Compact)) {
        if (c == '"' && before != '\\')
            isInText = !isInText;
        if (isInText && (c == '{' || c == '}'))
            balanced += c == '{' ? "\\u007b" : "\\u007d";
        else
            balanced += c;
        before = before == '\\' ? '\0' : c; // a pair of backslashes escapes nothing after it
    }
    return balanced;
}

QJsonObject residueFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace kb
