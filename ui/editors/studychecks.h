// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"

#include <QMap>

namespace kb {

/// The study with its identifiers in the one form in which we keep them; what fails its check stays as typed.
Study normalised(Study study);

/// What looks wrong about a study, by field: one sentence each, with what to do (spec 06, 6.3). A value that
/// was already there and was not touched is left in peace: an import may have kept it as it found it.
QMap<FieldId, QString> problemsOf(const Study &study, const Study &before, int thisYear);

/// Of those, what stands in the way of saving. A draft needs its title only; the rest are points of attention
/// (spec 02, 2.1).
QMap<FieldId, QString> blocksOf(const Study &study, const Study &before, int thisYear);

} // namespace kb
