// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "report/codewords.h"
#include "report/labels.h"

#include <span>

namespace kb {

/// A field that holds codes, and what they are called. Kind::None is for the common fields.
struct CodedField
{
    Kind kind;
    const char *field;
    std::span<const QLatin1StringView> codes;
    QString (*label)(const QString &code);
};

template <typename E> QString labelOfEnumerator(const QString &code)
{
    const auto value = fromCode<E>(code);
    return value ? label(*value) : code;
}

template <typename E> constexpr CodedField enumeration(Kind kind, const char *field)
{
    return {kind, field, codesOf<E>, labelOfEnumerator<E>};
}

std::span<const CodedField> knowledgeCodes();
std::span<const CodedField> signalCodes();
std::span<const CodedField> meetingCodes();
std::span<const CodedField> adviceCodes();
std::span<const CodedField> networkCodes();

} // namespace kb
