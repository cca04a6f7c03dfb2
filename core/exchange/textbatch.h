// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"

namespace kb {

/// What every reader of text begins with: the text, and a batch that says what it took to get it.
struct TextBatch
{
    QString text;
    Batch batch;
};

TextBatch openText(QLatin1StringView format, const QByteArray &bytes, const ReadOptions &options);

void add(Batch &batch, IncomingOrSkipped &&one);

} // namespace kb
