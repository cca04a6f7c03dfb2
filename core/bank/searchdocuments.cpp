// SPDX-License-Identifier: EUPL-1.2
#include "bank/searchdocuments.h"

#include "bank/filetexts.h"
#include "bank/headlines.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using FieldNames = std::span<const char *const>;

/// Which fields of a type make up which part of its document.
struct Layout
{
    Kind kind;
    std::vector<const char *> title;
    std::vector<const char *> body;
    std::vector<const char *> people;
    std::vector<const char *> codes;
};

const std::vector<Layout> &layouts()
{
    static const std::vector<Layout> known{
        {Kind::Study,
         {"title", "subtitle", "title_translated"},
         {"key_message", "summary_plain", "abstract", "research_question", "publisher", "container"},
         {"contributions", "commissioner_name"},
         {"refcode", "doi", "isbn", "report_no", "parliament_ref", "external_id", "keywords"}},
        {Kind::KnowledgeQuestion,
         {"text"},
         {"explanation", "answer_summary", "decision_supported"},
         {},
         {"refcode", "external_id", "keywords"}},
        {Kind::ResearchProject,
         {"title"},
         {"central_question", "knowledge_remark", "reaction_summary"},
         {},
         {"refcode", "external_id", "keywords"}},
        {Kind::PolicyDossier,
         {"title"},
         {"description"},
         {},
         {"refcode", "code", "parliamentary_dossier", "keywords"}},
        {Kind::Signal,
         {"title"},
         {"description", "sources", "result"},
         {},
         {"refcode", "external_id", "keywords"}},
        {Kind::Event, {"title"}, {"goal", "report", "place"}, {}, {"refcode", "keywords"}},
        {Kind::Exploration,
         {"title"},
         {"central_question", "scope", "result_summary"},
         {},
         {"refcode", "keywords"}},
        {Kind::Advice,
         {"title"},
         {"key_message", "reason", "requested", "dilemma", "gaps_text", "outcome_note"},
         {"addressee"},
         {"refcode", "keywords"}},
        {Kind::Approach, {"name_nl", "name_en"}, {"description"}, {}, {"refcode", "keywords"}},
        {Kind::Lesson,
         {"title", "advice_to_others"},
         {"situation", "what_we_did", "what_worked", "what_did_not"},
         {},
         {"refcode", "keywords"}},
        {Kind::Bulletin, {"title"}, {"intro"}, {"editor"}, {"refcode", "keywords"}},
        {Kind::ContactMoment, {"subject"}, {"notes", "follow_up_what"}, {}, {"refcode", "keywords"}},
        {Kind::Collection, {"name_nl", "name_en"}, {"description"}, {}, {"refcode", "keywords"}},
        {Kind::ExternalBank, {"name"}, {"content", "access", "held_by"}, {}, {"refcode", "keywords"}},
        {Kind::Concept, {"pref_nl", "pref_en", "alt_nl", "hidden_nl"}, {"definition_nl"}, {}, {"scheme"}},
        {Kind::Institute, {"name_nl", "name_en", "abbreviation"}, {}, {}, {"refcode", "ror"}},
        {Kind::Person, {"given", "prefix", "family"}, {}, {}, {"refcode", "orcid"}},
        {Kind::Note, {}, {"text"}, {}, {}},
        {Kind::Task, {"what"}, {}, {"who"}, {}},
        {Kind::Attachment, {"name"}, {}, {}, {}},
        {Kind::OverlapAction, {"what"}, {"result", "answer_text"}, {}, {}},
        {Kind::Unit, {"name_nl", "name_en", "code"}, {"knowledge_group_name", "alternative_names"}, {}, {}},
    };
    return known;
}

const Layout *layoutOf(Kind kind)
{
    const auto found = std::ranges::find(layouts(), kind, &Layout::kind);
    return found == layouts().end() ? nullptr : &*found;
}

/// What a small struct in a list is called: the name of an author, the title of a source.
QString wordsOf(const QCborMap &part)
{
    const Value name = part.value(QLatin1StringView("name"));
    return name.isString() ? name.toString() : part.value(QLatin1StringView("title")).toString();
}

/// The words in a value: of a list its texts, of a small struct in a list its name.
QString wordsOf(const Value &value)
{
    if (value.isString())
        return value.toString();
    QStringList words;
    for (const auto &item : value.toArray())
        words.append(item.isMap() ? wordsOf(item.toMap()) : item.toString());
    return words.join(QStringLiteral("; "));
}

QString joinedFields(const RecordType &type, const Values &values, FieldNames names)
{
    QStringList texts;
    for (const char *name : names) {
        if (const QString text = wordsOf(values.value(type.field(QLatin1StringView(name))->id));
            !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'\n');
}

struct LinkedNames
{
    QHash<qint64, QStringList> people;
    QHash<qint64, QStringList> subjects;
};

Result<LinkedNames> linkedNames(Database &db, const QList<qint64> &ids)
{
    LinkedNames names;
    auto read = db.forEach(
        sqlFile("searchfeed/linked_names"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            const bool isSubject = row.next<bool>();
            (isSubject ? names.subjects : names.people)[id].append(row.next<QString>());
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return names;
}

/// The record to which a note, a task or a file belongs; null: it stands alone.
Uid parentOf(const RecordType &type, const StoredRecord &row)
{
    return Codec<Uid>::from(row.values.value(type.field(QLatin1StringView("about"))->id));
}

/// The records in the trash below which some of these rows hang.
Result<QSet<Uid>> binnedParents(Database &db, const RecordType &type, const QList<StoredRecord> &rows)
{
    QSet<Uid> binned;
    if (!hangsBelowARecord(type.kind))
        return binned;
    QList<Uid> parents;
    for (const StoredRecord &row : rows) {
        if (const Uid parent = parentOf(type, row); !parent.isNull())
            parents.append(parent);
    }
    const auto lines = headlines(db, parents);
    if (!lines)
        return lines.error();
    for (const Headline &line : *lines) {
        if (line.deleted)
            binned.insert(line.uid);
    }
    return binned;
}

/// The rows that a search may find: what hangs below a record in the trash is gone with it.
Result<QList<StoredRecord>> findableRows(Database &db, const RecordType &type, const QList<qint64> &ids)
{
    auto rows = storedRows(db, type, ids);
    if (!rows)
        return rows;
    const auto binned = binnedParents(db, type, *rows);
    if (!binned)
        return binned.error();
    rows->removeIf([&](const StoredRecord &row) {
        return row.facts.deleted || (!binned->isEmpty() && binned->contains(parentOf(type, row)));
    });
    return rows;
}

/// A file is found once it was read; its words were made then.
Result<QList<SearchDocument>> withFileWords(Database &db, QList<SearchDocument> documents)
{
    QHash<qint64, SearchDocument *> byRecord;
    for (SearchDocument &document : documents)
        byRecord.insert(document.record, &document);
    QSet<qint64> wasRead;
    auto read = db.forEach(
        sqlFile("searchfeed/file_words"),
        [&](Row row) {
            SearchDocument &document = *byRecord[row.next<qint64>()];
            document.bodyWords = row.next<QByteArray>();
            document.body = row.next<QString>();
            wasRead.insert(document.record);
        },
        QStringView(QString::fromLatin1(jsonOf(byRecord.keys()))), textPipeline());
    if (!read)
        return read.error();
    documents.removeIf([&](const SearchDocument &document) { return !wasRead.contains(document.record); });
    return documents;
}

void append(QString &text, const QStringList &names)
{
    for (const QString &name : names)
        text += u'\n' + name;
}

} // namespace

bool isSearchable(Kind kind)
{
    return layoutOf(kind) != nullptr;
}

bool hangsBelowARecord(Kind kind)
{
    return kind == Kind::Note || kind == Kind::Task || kind == Kind::Attachment;
}

Result<QList<SearchDocument>> searchDocuments(Database &db, const RecordType &type, const QList<qint64> &ids)
{
    const Layout *layout = layoutOf(type.kind);
    if (!layout)
        return QList<SearchDocument>();
    const auto rows = findableRows(db, type, ids);
    const auto names = linkedNames(db, ids);
    if (!rows || !names)
        return rows ? names.error() : rows.error();

    QList<SearchDocument> documents;
    for (const StoredRecord &row : *rows) {
        SearchDocument document{.record = row.facts.id,
                                .kind = type.kind,
                                .title = joinedFields(type, row.values, layout->title),
                                .body = joinedFields(type, row.values, layout->body),
                                .people = joinedFields(type, row.values, layout->people),
                                .codes = joinedFields(type, row.values, layout->codes)};
        append(document.people, names->people.value(row.facts.id));
        append(document.codes, names->subjects.value(row.facts.id));
        documents.append(std::move(document));
    }
    if (type.kind == Kind::Attachment)
        return withFileWords(db, std::move(documents));
    return documents;
}

Result<SearchDocument> searchDocument(Database &db, qint64 id)
{
    const auto kind = db.one(
        sqlFile("log/record_of_id"),
        [](Row row) {
            row.next<Uid>();
            return Kind(row.next<int>());
        },
        id);
    if (!kind)
        return kind.error();
    const RecordType *type = recordType(*kind);
    if (!type)
        return Error{Error::Code::NotFound, QString::number(id)};
    auto documents = searchDocuments(db, *type, {id});
    if (!documents)
        return documents.error();
    if (documents->isEmpty())
        return Error{Error::Code::NotFound, QString::number(id)};
    SearchDocument document = documents->takeFirst();
    if (*kind == Kind::Attachment) {
        auto text = fileTextOf(db, id);
        if (!text)
            return text.error();
        document.body = *std::move(text);
    }
    return document;
}

} // namespace kb
