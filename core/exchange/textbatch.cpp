// SPDX-License-Identifier: EUPL-1.2
#include "exchange/textbatch.h"

namespace kb {

TextBatch openText(QLatin1StringView format, const QByteArray &bytes, const ReadOptions &options)
{
    const Encoding encoding = options.encoding.value_or(guessEncoding(bytes));
    DecodedText decoded = decode(bytes, encoding);

    TextBatch opened{std::move(decoded.text), {.format = format, .encoding = encoding}};
    if (encoding == Encoding::Windows1252 && !options.encoding)
        opened.batch.remarks.append({Remark::Code::FallbackEncoding});
    if (decoded.foreignBytes > 0)
        opened.batch.remarks.append({Remark::Code::ForeignBytes, QString::number(decoded.foreignBytes)});
    if (decoded.removedNuls > 0)
        opened.batch.remarks.append({Remark::Code::RemovedNul, QString::number(decoded.removedNuls)});
    return opened;
}

void add(Batch &batch, IncomingOrSkipped &&one)
{
    if (auto *incoming = std::get_if<Incoming>(&one))
        batch.items.append(std::move(*incoming));
    else
        batch.skipped.append(std::get<Skipped>(one));
}

} // namespace kb
