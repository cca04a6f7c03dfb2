// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ris.h"

#include "exchange/names.h"
#include "exchange/residue.h"
#include "exchange/rismapping.h"
#include "exchange/ristags.h"
#include "exchange/textbatch.h"

namespace kb {

Result<Batch> readRis(const QByteArray &bytes, const ReadOptions &options)
{
    auto [text, batch] = openText(QLatin1StringView("ris"), bytes, options);
    RisScanner records(text);
    bool hasType = false;
    while (const auto record = records.next()) {
        hasType = hasType || record->hasType;
        add(batch, studyFrom(*record));
    }
    if (!hasType)
        return Error{Error::Code::Unreadable, QStringLiteral("no TY")};
    if (records.strayText().line > 0)
        batch.remarks.append(records.strayText());
    return batch;
}

bool looksLikeRis(QByteArrayView start)
{
    const QString text = decode(start, guessEncoding(start)).text;
    RisScanner records(text);
    const auto first = records.next();
    return first && first->hasType;
}

} // namespace kb
