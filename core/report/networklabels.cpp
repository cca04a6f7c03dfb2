// SPDX-License-Identifier: EUPL-1.2
#include "model/contactmoment.h"
#include "model/task.h"
#include "report/codedfield.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<ContactKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Talk"),    QT_TRANSLATE_NOOP("Labels", "Telephone"),
    QT_TRANSLATE_NOOP("Labels", "E-mail"),  QT_TRANSLATE_NOOP("Labels", "Visit"),
    QT_TRANSLATE_NOOP("Labels", "Meeting"),
};

template <>
inline constexpr auto wordsOf<TaskStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Open"),
    QT_TRANSLATE_NOOP("Labels", "In progress"),
    QT_TRANSLATE_NOOP("Labels", "Completed"),
    QT_TRANSLATE_NOOP("Labels", "Lapsed"),
};

template <>
inline constexpr auto wordsOf<TaskOrigin> = std::array{
    QT_TRANSLATE_NOOP("Labels", "By hand"),
    QT_TRANSLATE_NOOP("Labels", "Event checklist"),
    QT_TRANSLATE_NOOP("Labels", "Agreed in a meeting"),
    QT_TRANSLATE_NOOP("Labels", "Next step of the advice"),
};

template QString label(ContactKind);
template QString label(TaskStatus);
template QString label(TaskOrigin);

std::span<const CodedField> networkCodes()
{
    static constexpr std::array codes{
        enumeration<ContactKind>(Kind::ContactMoment, "kind"),
        enumeration<TaskStatus>(Kind::Task, "status"),
        enumeration<TaskOrigin>(Kind::Task, "origin"),
    };
    return codes;
}

} // namespace kb
