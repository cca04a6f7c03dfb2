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
#include "wording/recordlink.h"

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
};
constexpr std::array relatedParts{
    RelatedPart{Kind::ContactMoment, QT_TRANSLATE_NOOP("RelatedSections", "Contact moments")},
    RelatedPart{Kind::Person, QT_TRANSLATE_NOOP("RelatedSections", "Works there")},
    RelatedPart{Kind::ResearchProject, QT_TRANSLATE_NOOP("RelatedSections", "Projects")},
    RelatedPart{Kind::Study, QT_TRANSLATE_NOOP("RelatedSections", "Studies")},
    RelatedPart{Kind::Event, QT_TRANSLATE_NOOP("RelatedSections", "Events")},
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

PaperParagraph relatedLine(const RelatedItem &item)
{
    PaperParagraph line{{item.code, Emphasis::None, recordLink(item.uid)}, {u' ' + item.title}};
    const QString note = placeLine({dateText(item.date), stateWords(item)});
    if (!note.isEmpty())
        line.append({QStringLiteral(" · ") + note, Emphasis::Quiet});
    return line;
}

} // namespace

void addRelated(Paper &paper, const QList<RelatedItem> &items)
{
    for (const RelatedPart &part : relatedParts) {
        PaperSection section{.style = ParagraphStyle::List};
        qsizetype count = 0;
        for (const RelatedItem &item : items) {
            if (item.kind == part.kind && ++count <= LongestList)
                section.paragraphs.append(relatedLine(item));
        }
        if (count == 0)
            continue;
        section.heading = QStringLiteral("%1 (%2)").arg(RelatedWording::tr(part.heading)).arg(count);
        addRest(section, count);
        paper.sections.append(section);
    }
}

} // namespace kb
