// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/contactlist.h"
#include "jobs/institutelist.h"
#include "jobs/personlist.h"
#include "jobs/relateditems.h"
#include "widgets/paper.h"

#include <QSet>

namespace kb {

/// By changes of what something else is related to an institute, or to a person.
inline QSet<Kind> kindsOfInstitutes()
{
    return {Kind::Study, Kind::ResearchProject, Kind::Person, Kind::ContactMoment, Kind::Link};
}
inline QSet<Kind> kindsOfPersons()
{
    return {Kind::Study,       Kind::ResearchProject, Kind::CommitteeMember,
            Kind::Participant, Kind::Event,           Kind::ContactMoment,
            Kind::Link};
}

/// The previews of what is in tab Network. `items`: what they made and where they were, as far as it has been
/// read.
Paper institutePaper(Bank &bank, const InstituteLine &institute, const QList<RelatedItem> &items);
Paper personPaper(const PersonLine &person, const QList<RelatedItem> &items);
Paper contactPaper(Bank &bank, const ContactLine &contact);

/// What an institute made, who works there and when there was contact.
Paper instituteOverview(Bank &bank, const QList<RelatedItem> &items);
/// What a person made and where they were.
Paper personOverview(Bank &bank, const QList<RelatedItem> &items);

} // namespace kb
