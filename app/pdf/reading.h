// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace kb::pdf {

/// What the program answers about one PDF: `title`, `author`, `created` (yyyy-mm-dd), `pages` (the text of
/// each, in reading order), `page_count`, and `cut` when there was more text than is given. A PDF that is not
/// read gives `refused`: `locked` or `damaged`.
QJsonObject readPdf(const QByteArray &bytes);

} // namespace kb::pdf
