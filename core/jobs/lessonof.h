// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/lesson.h"

#include <QList>

namespace kb {

class Bank;

/// What is known of an experience before somebody writes it down.
struct BegunLesson
{
    Lesson lesson;
    QList<Uid> concepts;
};

/// What others can learn of an event, an advice or a project (spec 01, S15) begins with its title, its
/// dossier, its concepts and the reach of its sharing. Writes nothing. InvalidInput for a record of another
/// kind.
Result<BegunLesson> lessonOf(Bank &bank, const Uid &origin);

/// Whether an experience that comes from it was written down.
Result<bool> hasLesson(Bank &bank, const Uid &origin);

} // namespace kb
