// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"
#include "report/dossieroverview.h"
#include "widgets/paper.h"
#include "workspace/readbeside.h"

namespace kb {

class MilestoneRows;

/// The detail of a policy dossier (spec 03, 3.9): its facts, what is known about it, a page for each kind of
/// record that is tied to it, and its moments of decision.
class DossierEditor : public FormEditor<PolicyDossier>
{
    Q_OBJECT

public:
    explicit DossierEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Adds an empty moment of decision, with the keyboard in it.
    void addMilestone();

protected:
    PolicyDossier beginning() override;
    QString titleOf(const PolicyDossier &dossier) const override { return dossier.title; }
    void showMore(const PolicyDossier &dossier, Access access) override;
    Result<> writeMore(Write &write, const Uid &dossier) override;
    bool isMoreFine() override;
    QMap<FieldId, QString> problemsTogether(const PolicyDossier &dossier) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    void followLink(const QUrl &link) override;

private:
    using Telling = std::function<Paper(const DossierOverviewContent &)>;

    static EditorWords words();
    void buildFacts();
    void buildKnowledge();
    void buildMilestones();
    void showKnowledge();
    /// What a page says now; `telling` is asked once the dossier has been read.
    Paper paperOf(const QString &page, const Telling &telling);

    RecordForm *m_moments = nullptr;
    MilestoneRows *m_rows = nullptr;
    PaperView *m_overview = nullptr;
    QMap<Kind, PaperView *> m_parts; ///< the pages of what is tied to it
    ReadBeside<DossierOverviewContent> m_knowledge;
};

} // namespace kb
