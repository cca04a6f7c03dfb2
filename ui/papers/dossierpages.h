// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/dossieroverview.h"
#include "widgets/paper.h"

#include <span>

namespace kb {

class Bank;

/// What is tied to a dossier and has a page of its own in its detail (spec 03, 3.9).
struct DossierPart
{
    Kind kind;
    const char *nothing; ///< what the page says while there is none
};
/// In the order of their pages.
std::span<const DossierPart> dossierParts();

/// Everything of one kind that is tied to a dossier, questions by how much is known; each can be followed.
Paper dossierPartPaper(Bank &bank, const DossierPart &part, const DossierOverviewContent &content);

/// The knowledge base of a dossier: what is known, partly known and not known, its timeline, what was used
/// (spec 01, S01), and of what is on the other pages how many there are, with links to these.
Paper dossierKnowledge(const DossierOverviewContent &content, QDate today);

/// What a page says of a dossier that is not in the bank yet.
Paper untilDossierIsSaved(const QString &page);

/// A link that leads to the page of a dossier with what is tied to it of that kind.
QUrl dossierPageLink(const Uid &dossier, Kind kind);
/// None for a link that leads elsewhere.
Kind kindOfDossierPage(const QUrl &link);

} // namespace kb
