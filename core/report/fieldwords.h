// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <span>

namespace kb {

/// What a field is called: the source string for translate("Fields", …). Kind::None is for the common fields.
struct FieldWords
{
    Kind kind;
    const char *field;
    const char *words;
};

std::span<const FieldWords> organisationFields();
std::span<const FieldWords> studyFields();
std::span<const FieldWords> researchFields();
std::span<const FieldWords> knowledgeFields();
std::span<const FieldWords> signalFields();
std::span<const FieldWords> meetingFields();
std::span<const FieldWords> adviceFields();
std::span<const FieldWords> networkFields();

} // namespace kb
