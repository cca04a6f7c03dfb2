// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"
#include "report/dossieroverview.h"
#include "workspace/readbeside.h"

namespace kb {

class MilestoneRows;

/// The detail of a policy dossier (spec 03, 3.9): its facts, its moments of decision, and everything that is
/// known about it.
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

private:
    static EditorWords words();
    void buildFacts();
    void buildMilestones();
    void showKnowledge();

    RecordForm *m_moments = nullptr;
    MilestoneRows *m_rows = nullptr;
    PaperView *m_paper = nullptr;
    ReadBeside<DossierOverviewContent> m_knowledge;
};

} // namespace kb
