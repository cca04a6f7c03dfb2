// SPDX-License-Identifier: EUPL-1.2
#include "exchange/jsonobjects.h"

#include "exchange/variables.h"

#include <QRegularExpression>

namespace kb {

namespace {

/// The position after the text that begins at this quote; the end when it never closes.
qsizetype afterText(QStringView json, qsizetype quote)
{
    for (qsizetype i = quote + 1; i < json.size(); ++i) {
        if (json[i] == u'\\')
            ++i;
        else if (json[i] == u'"')
            return i + 1;
    }
    return json.size();
}

/// The position after the object that begins at this brace; empty when it never closes.
std::optional<qsizetype> afterObject(QStringView json, qsizetype brace)
{
    int depth = 0;
    qsizetype i = brace;
    while (i < json.size()) {
        if (json[i] == u'"') {
            i = afterText(json, i);
            continue;
        }
        depth += json[i] == u'{' ? 1 : json[i] == u'}' ? -1 : 0;
        ++i;
        if (depth == 0)
            return i;
    }
    return std::nullopt;
}

} // namespace

JsonObjects::JsonObjects(QStringView text)
    : m_text(text)
{
    skipWrapper();
}

std::optional<JsonSlice> JsonObjects::next()
{
    const qsizetype brace = m_text.indexOf(u'{', m_at);
    if (brace < 0)
        return std::nullopt;
    moveTo(brace);
    const auto after = afterObject(m_text, brace);
    const JsonSlice slice{m_text.sliced(brace, after.value_or(m_text.size()) - brace), m_line,
                          after.has_value()};
    moveTo(after.value_or(m_text.size()));
    return slice;
}

/// An object whose first member is an array of objects that are no names is not a record but holds them.
void JsonObjects::skipWrapper()
{
    static const QRegularExpression wrapper(
        QString::fromLatin1(R"~(^\s*\{\s*"([^"\\]*)"\s*:\s*\[\s*(?=\{))~"));
    const auto match = wrapper.match(m_text.first(std::min<qsizetype>(m_text.size(), 1000)).toString());
    if (match.hasMatch() && !isNameVariable(match.captured(1)))
        moveTo(match.capturedEnd());
}

void JsonObjects::moveTo(qsizetype position)
{
    m_line += int(m_text.sliced(m_at, position - m_at).count(u'\n'));
    m_at = position;
}

} // namespace kb
