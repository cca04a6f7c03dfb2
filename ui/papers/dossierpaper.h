// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/dossierlist.h"
#include "report/dossieroverview.h"
#include "widgets/paper.h"

#include <QSet>

namespace kb {

/// What the papers of a dossier say of it; may be thousands of records: not for the window's thread.
Result<DossierOverviewContent> knowledgeOfDossier(Bank &bank, const Uid &dossier);
/// By changes of what it is another.
inline QSet<Kind> kindsOfKnowledge()
{
    return {Kind::PolicyDossier, Kind::DossierMilestone, Kind::KnowledgeQuestion,
            Kind::Study,         Kind::Signal,           Kind::SignalDossierLink,
            Kind::Event,         Kind::ResearchProject,  Kind::Advice,
            Kind::UseRecord,     Kind::Lesson,           Kind::Link};
}

/// The preview of a policy dossier; `knowledge` is null until it has been read.
Paper dossierPaper(Bank &bank, const DossierLine &dossier, const DossierOverviewContent *knowledge);

} // namespace kb
