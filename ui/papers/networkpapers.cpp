// SPDX-License-Identifier: EUPL-1.2
#include "papers/networkpapers.h"

#include "bank/bank.h"
#include "model/personname.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "papers/relatedsections.h"
#include "report/labels.h"
#include "report/mail.h"
#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct NetworkPapersWording
{
    Q_DECLARE_TR_FUNCTIONS(NetworkPapers)
};

QString instituteKindText(const Institute &institute)
{
    const FieldInfo *field = recordTypeOf<Institute>.field(QLatin1StringView("kind"));
    return codeLabel(Kind::Institute, field->id, institute.kind);
}

QString personRoleLine(const Person &person)
{
    QStringList roles;
    for (const PersonRole role : person.roles)
        roles.append(label(role));
    return roles.join(QStringLiteral(", "));
}

QString lastContactText(QDate lastContact)
{
    return lastContact.isValid() ? NetworkPapersWording::tr("Last contact: %1").arg(dateText(lastContact))
                                 : NetworkPapersWording::tr("No contact yet");
}

void addAgreementLines(Paper &paper, const Institute &institute)
{
    PaperSection section{.heading = NetworkPapersWording::tr("Agreements"), .style = ParagraphStyle::List};
    for (const Agreement &agreement : institute.agreements) {
        const QString until = agreement.validTo.isValid()
                                  ? NetworkPapersWording::tr("until %1").arg(dateText(agreement.validTo))
                                  : QString();
        section.paragraphs.append(
            {{agreement.subject},
             {QStringLiteral(" · ") + placeLine({until, agreement.reference}), Emphasis::Quiet}});
    }
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

void addLinkLine(Paper &paper, const QString &heading, const QString &text, const QUrl &link)
{
    if (!text.isEmpty())
        paper.sections.append({.heading = heading, .paragraphs = {{{text, Emphasis::None, link}}}});
}

/// A person who does not want to be contacted is not shown with the means to do it.
void addPersonReach(Paper &paper, const Person &person)
{
    if (person.noContact)
        return addText(paper, NetworkPapersWording::tr("Contact"),
                       NetworkPapersWording::tr("Do not contact."));
    addLinkLine(paper, NetworkPapersWording::tr("E-mail"), person.email, mailLink(person.email));
    addText(paper, NetworkPapersWording::tr("Telephone"), person.phone);
    addLinkLine(paper, NetworkPapersWording::tr("ORCID"), person.orcid,
                QUrl(QStringLiteral("https://orcid.org/") + person.orcid));
}

QString contactFollowUp(const ContactLine &contact)
{
    if (!contact.followUpOn.isValid() && contact.followUpWhat.isEmpty())
        return {};
    const QString state = contact.done     ? NetworkPapersWording::tr("done")
                          : contact.isLate ? NetworkPapersWording::tr("overdue")
                                           : QString();
    return placeLine({dateText(contact.followUpOn), contact.followUpWhat, state});
}

} // namespace

Paper institutePaper(Bank &bank, const InstituteLine &institute, const QList<RelatedItem> &items)
{
    Paper paper;
    paper.place = placeLine({institute.refcode, instituteKindText(institute), exampleNote(institute)});
    paper.title = institute.nameNl;
    paper.facts = factsLine({institute.abbreviation, lastContactText(institute.lastContact),
                             institute.active ? QString() : NetworkPapersWording::tr("no longer in use"),
                             ownerSentence(institute.ownerCode)});
    addLinkLine(paper, NetworkPapersWording::tr("Website"), institute.website.toDisplayString(),
                institute.website);
    addAgreementLines(paper, institute);
    addNames(paper, bank, NetworkPapersWording::tr("Subjects"), institute.uid, LinkType::Theme);
    addRelated(paper, items);
    return paper;
}

Paper personPaper(const PersonLine &person, const QList<RelatedItem> &items)
{
    Paper paper;
    paper.place = placeLine({person.refcode, NetworkPapersWording::tr("Person"), exampleNote(person)});
    paper.title = QStringLiteral("%1 %2").arg(person.titles, fullName(person)).trimmed();
    paper.facts = factsLine(
        {personRoleLine(person), person.worksAt.join(QStringLiteral(", ")), ownerSentence(person.ownerCode)});
    addText(paper, NetworkPapersWording::tr("Expertise"), person.expertise.join(QStringLiteral(", ")));
    addPersonReach(paper, person);
    addText(paper, NetworkPapersWording::tr("Review after"),
            placeLine({dateText(person.reviewAfter),
                       person.isReviewDue ? NetworkPapersWording::tr("look at these data now") : QString()}));
    addRelated(paper, items);
    return paper;
}

Paper contactPaper(Bank &bank, const ContactLine &contact)
{
    Paper paper;
    paper.place =
        placeLine({contact.refcode, NetworkPapersWording::tr("Contact moment"), exampleNote(contact)});
    paper.title = contact.subject;
    paper.facts = factsLine({dateText(contact.date), label(contact.kind), ownerSentence(contact.ownerCode)});
    addRecords(paper, bank, NetworkPapersWording::tr("Institute"), {contact.institute});
    if (const auto persons = bank.links().from(contact.uid, LinkType::With))
        addRecords(paper, bank, NetworkPapersWording::tr("With"), *persons);
    addText(paper, NetworkPapersWording::tr("Notes"), contact.notes);
    addText(paper, NetworkPapersWording::tr("Follow-up"), contactFollowUp(contact));
    return paper;
}

Paper instituteOverview(Bank &bank, const QList<RelatedItem> &items)
{
    Paper paper;
    paper.title = NetworkPapersWording::tr("Overview");
    addRelated(paper, items);
    if (paper.sections.isEmpty())
        paper.facts =
            nothingLinked(bank, NetworkPapersWording::tr("Nothing is linked to this institute yet."));
    return paper;
}

Paper personOverview(Bank &bank, const QList<RelatedItem> &items)
{
    Paper paper;
    paper.title = NetworkPapersWording::tr("Overview");
    addRelated(paper, items);
    if (paper.sections.isEmpty())
        paper.facts = nothingLinked(bank, NetworkPapersWording::tr("Nothing is linked to this person yet."));
    return paper;
}

} // namespace kb
