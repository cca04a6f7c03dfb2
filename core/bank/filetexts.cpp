// SPDX-License-Identifier: EUPL-1.2
#include "bank/filetexts.h"

#include "bank/context.h"
#include "search/documentwords.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

namespace kb {

Result<QList<FileTexts::Unread>> FileTexts::unread() const
{
    return m_context.db.all(
        sqlFile("file/unread_texts"),
        [](Row row) {
            Unread file;
            file.sha256 = row.next<QString>();
            file.name = row.next<QString>();
            return file;
        },
        textPipeline());
}

Result<> FileTexts::keep(const QString &sha256, const FileText &text) const
{
    // Before the transaction, so that nobody who saves waits for it.
    const QByteArray words = bodyWords(text.text, m_context.search.index().analyser());
    Transaction transaction(m_context.db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto kept = m_context.db.execute(sqlFile("file/keep_text"), sha256, QString(codeOf(text.outcome)),
                                         textPipeline(), text.text, words.isNull() ? QByteArray("") : words);
        !kept)
        return kept;
    SearchChanges changes;
    auto held = m_context.db.forEach(
        sqlFile("file/holders"), [&](Row row) { changes.add(Kind::Attachment, row.next<qint64>()); }, sha256);
    if (!held)
        return held;
    if (auto followed = m_context.search.follow(changes); !followed)
        return followed;
    return transaction.commit();
}

Result<std::optional<FileReading>> FileTexts::outcomeOf(const QString &sha256) const
{
    std::optional<FileReading> outcome;
    auto read = m_context.db.forEach(
        sqlFile("file/text_outcome"), [&](Row row) { outcome = fromCode<FileReading>(row.next<QString>()); },
        sha256);
    if (!read)
        return read.error();
    return outcome;
}

Result<QString> fileTextOf(Database &db, qint64 attachment)
{
    QString text;
    auto read = db.forEach(
        sqlFile("file/text_of"), [&](Row row) { text = row.next<QString>(); }, attachment);
    if (!read)
        return read.error();
    return text;
}

} // namespace kb
