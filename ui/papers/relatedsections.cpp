// SPDX-License-Identifier: EUPL-1.2
#include "papers/relatedsections.h"

#include "model/committeemember.h"
#include "model/contactmoment.h"
#include "model/participant.h"
#include "model/researchproject.h"
#include "model/study.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct RelatedWording
{
    Q_DECLARE_TR_FUNCTIONS(RelatedSections)
};

/// In the order in which somebody who is about to call reads them.
struct RelatedPart
{
    Kind kind;
    const char *heading;
    const char *state; ///< what the state is called
};
constexpr std::array relatedParts{
    RelatedPart{Kind::ContactMoment, QT_TRANSLATE_NOOP("RelatedSections", "Contact moments"),
                QT_TRANSLATE_NOOP("RelatedSections", "Kind")},
    RelatedPart{Kind::Person, QT_TRANSLATE_NOOP("RelatedSections", "Works there"),
                QT_TRANSLATE_NOOP("RelatedSections", "Function")},
    RelatedPart{Kind::ResearchProject, QT_TRANSLATE_NOOP("RelatedSections", "Projects"),
                QT_TRANSLATE_NOOP("RelatedSections", "Phase or role")},
    RelatedPart{Kind::Study, QT_TRANSLATE_NOOP("RelatedSections", "Studies"),
                QT_TRANSLATE_NOOP("RelatedSections", "Kind")},
    RelatedPart{Kind::Event, QT_TRANSLATE_NOOP("RelatedSections", "Events"),
                QT_TRANSLATE_NOOP("RelatedSections", "Role")},
};

template <typename E> std::optional<QString> wordFor(const QString &code)
{
    const auto value = fromCode<E>(code);
    return value ? std::optional(label(*value)) : std::nullopt;
}

/// Of a project an institute has the phase, and a person the role in the committee.
QString stateWords(const RelatedItem &item)
{
    switch (item.kind) {
    case Kind::Study:
        return wordFor<StudyType>(item.state).value_or(item.state);
    case Kind::ResearchProject:
        return wordFor<Phase>(item.state).value_or(wordFor<CommitteeRole>(item.state).value_or(item.state));
    case Kind::Event:
        return wordFor<ParticipantRole>(item.state).value_or(item.state);
    case Kind::ContactMoment:
        return wordFor<ContactKind>(item.state).value_or(item.state);
    default:
        return item.state;
    }
}

QList<PaperColumn> relatedColumns(const RelatedPart &part)
{
    return {{.heading = RelatedWording::tr("Date"), .isWhole = true},
            {.heading = RelatedWording::tr("Code")},
            {.heading = RelatedWording::tr("Title")},
            {.heading = RelatedWording::tr(part.state)}};
}

PaperRow relatedRow(const RelatedItem &item)
{
    return {cellOf(dateText(item.date), Emphasis::Quiet), codeCell(item.code, item.uid), cellOf(item.title),
            cellOf(stateWords(item), Emphasis::Quiet)};
}

} // namespace

void addRelated(Paper &paper, const QList<RelatedItem> &items)
{
    for (const RelatedPart &part : relatedParts) {
        PaperSection section;
        section.table.columns = relatedColumns(part);
        qsizetype count = 0;
        for (const RelatedItem &item : items) {
            if (item.kind == part.kind && ++count <= LongestList)
                section.table.rows.append(relatedRow(item));
        }
        if (count == 0)
            continue;
        section.heading = QStringLiteral("%1 (%2)").arg(RelatedWording::tr(part.heading)).arg(count);
        section.table = withoutSilentColumns(section.table);
        addRest(section, count);
        paper.sections.append(section);
    }
}

} // namespace kb
