// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"

#include <QJsonArray>

namespace kb {

/// CSL-JSON, the data of citation styles (CSL 1.0.2): one array of objects.
Result<Batch> readCslJson(const QByteArray &bytes, const ReadOptions &options);
Result<QByteArray> writeCslJson(std::span<const Item> items);
bool looksLikeCslJson(QByteArrayView start);

/// The studies of a batch, whatever format it was read from; other records are left out.
QJsonArray cslJson(const Batch &batch);

} // namespace kb
