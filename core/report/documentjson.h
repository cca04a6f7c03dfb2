// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace kb {

/// The parts of a document as JSON, for documentcodec. A text of one plain piece is a string.
QJsonValue json(const doc::Text &text);
doc::Text textFrom(const QJsonValue &value);

QJsonObject json(const doc::Block &block);
/// Empty for a block that this version does not know.
std::optional<doc::Block> blockFrom(const QJsonObject &object);

} // namespace kb
