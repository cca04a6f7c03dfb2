// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <optional>

namespace kb {

/// One object of a JSON text, as text.
struct JsonSlice
{
    QStringView text;
    int line = 0; ///< where it begins, from 1
    bool isClosed = true;
};

/// Cuts a JSON text into its records: the outermost objects, or those of the array in `{"items": [{…},
/// {…}]}`. Each can then be parsed alone, so that damage costs one record.
class JsonObjects
{
public:
    explicit JsonObjects(QStringView text);

    std::optional<JsonSlice> next();

private:
    void skipWrapper();
    void moveTo(qsizetype position);

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace kb
