// SPDX-License-Identifier: EUPL-1.2
#include "exchange/risscanner.h"

#include "exchange/limits.h"

namespace kb {

namespace {

constexpr qsizetype StandardSpaces = 2;
constexpr qsizetype ShownOfStrayText = 60;

struct TaggedLine
{
    RisField field;
    qsizetype spaces; ///< between tag and hyphen
};

/// Two characters, spaces, a hyphen, a space and the value: `TY  - JOUR`.
std::optional<TaggedLine> taggedLine(QStringView line)
{
    if (line.size() < 4 || !isRisTag(line.first(2)))
        return std::nullopt;
    qsizetype hyphen = 2;
    while (hyphen < line.size() && line[hyphen] == u' ')
        ++hyphen;
    const QStringView value = line.sliced(std::min(hyphen + 1, line.size()));
    if (hyphen == 2 || hyphen == line.size() || line[hyphen] != u'-')
        return std::nullopt;
    if (hyphen != 2 + StandardSpaces && !value.isEmpty() && !value.front().isSpace())
        return std::nullopt;
    return TaggedLine{{line.first(2).toString(), value.trimmed().toString()}, hyphen - 2};
}

QStringView withoutMarks(QStringView line)
{
    line = line.trimmed();
    while (line.startsWith(QChar(QChar::ByteOrderMark)))
        line = line.sliced(1).trimmed();
    return line;
}

bool isType(const RisField &field)
{
    return field.tag == u"TY";
}

} // namespace

bool RisRecord::hasTitleOrAuthor() const
{
    static constexpr QStringView tags[]{u"TI", u"T1", u"CT", u"BT", u"AU", u"A1"};
    return std::ranges::any_of(
        fields, [](const RisField &field) { return std::ranges::find(tags, field.tag) != std::end(tags); });
}

bool isRisTag(QStringView text)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() == 2 && isCapital(text[0]) && (isCapital(text[1]) || isDigit(text[1]));
}

bool isUnsafeInRis(QStringView line)
{
    return line.isEmpty() || withoutMarks(line) != line || taggedLine(line);
}

std::optional<RisRecord> RisScanner::next()
{
    auto record = m_pending ? std::exchange(m_pending, {}) : readUpToNextType();
    while (record && !record->isClosed) {
        m_pending = readUpToNextType();
        if (!m_pending || m_pending->hasTitleOrAuthor())
            break;
        record->fields += m_pending->fields;
        record->isClosed = m_pending->isClosed;
        m_pending.reset();
    }
    return record;
}

std::optional<RisRecord> RisScanner::readUpToNextType()
{
    RisRecord record;
    if (m_type)
        append(record, *std::exchange(m_type, {}));

    while (m_lines.next()) {
        const QStringView line = withoutMarks(m_lines.line());
        auto tagged = taggedLine(line);
        if (tagged && isType(tagged->field))
            m_spaces = tagged->spaces;
        if (!tagged || (tagged->spaces != m_spaces && tagged->spaces != StandardSpaces)) {
            continueField(record, line);
        } else if (tagged->field.tag == u"ER") {
            record.isClosed = true;
            if (!record.fields.isEmpty())
                return record;
        } else if (isType(tagged->field) && record.hasType && record.hasOther) {
            m_type = std::move(tagged->field);
            return record;
        } else {
            append(record, tagged->field);
        }
    }
    return record.fields.isEmpty() ? std::nullopt : std::optional(record);
}

void RisScanner::append(RisRecord &record, const RisField &field)
{
    if (record.fields.isEmpty())
        record.line = m_lines.number();
    if (field.value.size() > MaxField)
        record.damage = {Skipped::Reason::FieldTooLarge, field.tag, record.line};
    else
        record.fields.append(field);
    (isType(field) ? record.hasType : record.hasOther) = true;
    m_blankLines = 0;
}

/// A line without a tag belongs to the value before it; blank lines only when such a line follows them.
void RisScanner::continueField(RisRecord &record, QStringView line)
{
    if (line.isEmpty()) {
        ++m_blankLines;
        return;
    }
    if (record.fields.isEmpty()) {
        if (m_strayText.line == 0)
            m_strayText = {Remark::Code::StrayText,
                           line.first(std::min(line.size(), ShownOfStrayText)).toString(), m_lines.number()};
        return;
    }
    RisField &field = record.fields.back();
    if (line.size() > MaxLine)
        record.damage = {Skipped::Reason::LineTooLarge, field.tag, record.line};
    else if (field.value.size() + line.size() > MaxField)
        record.damage = {Skipped::Reason::FieldTooLarge, field.tag, record.line};
    else
        field.value.append(QString(1 + std::exchange(m_blankLines, 0), u'\n')).append(line);
}

} // namespace kb
