// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtex.h"

#include "exchange/bibtexmapping.h"
#include "exchange/lines.h"
#include "exchange/textbatch.h"

namespace kb {

Result<Batch> readBibtex(const QByteArray &bytes, const ReadOptions &options)
{
    auto [raw, batch] = openText(QLatin1StringView("bibtex"), bytes, options);
    const QString text = withLineFeeds(std::move(raw));
    BibtexParser parser(text);
    QList<BibtexEntry> entries;
    while (auto next = parser.next()) {
        if (auto *entry = std::get_if<BibtexEntry>(&*next))
            entries.append(std::move(*entry));
        else
            batch.skipped.append(std::get<Skipped>(*next));
    }
    if (entries.isEmpty() && batch.skipped.isEmpty())
        return Error{Error::Code::Unreadable, QStringLiteral("no entries")};

    inherit(entries);
    for (const BibtexEntry &entry : entries)
        add(batch, studyFrom(entry));
    if (parser.strayText().line > 0)
        batch.remarks.append(parser.strayText());
    return batch;
}

bool looksLikeBibtex(QByteArrayView start)
{
    const QString text = withLineFeeds(decode(start, guessEncoding(start)).text);
    const auto first = BibtexParser(text).next();
    return first && std::holds_alternative<BibtexEntry>(*first);
}

} // namespace kb
