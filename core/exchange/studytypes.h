// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"

#include <span>

namespace kb {

/// What a format calls a type of publication, with the type of CSL-JSON that means the same. CSL's types are
/// finer than ours; the exact one is kept in `extra` under "type" when ours does not imply it.
struct SourceType
{
    QStringView name;
    QStringView csl;
    std::optional<StudyType> exact{}; ///< where it says more than the type of CSL does
};

std::span<const SourceType> risTypes();
std::span<const SourceType> bibtexTypes();

/// Null when the format has no such type; case does not matter.
const SourceType *sourceTypeCalled(std::span<const SourceType> types, QStringView name);
/// The first name that stands for the study's type, else the last one, which is the one for everything; never
/// null.
const SourceType *sourceTypeFor(std::span<const SourceType> types, const Study &study);

StudyType studyTypeOf(QStringView csl);
QStringView cslTypeOf(StudyType type);

/// The exact type where that is known and still fits the type of the study.
QString cslTypeOf(const Study &study);

/// Sets the type, and keeps the type of CSL where ours does not imply it.
void setType(Study &study, QStringView csl, std::optional<StudyType> exact = {});

} // namespace kb
