// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"

namespace kb {

class FilesPage;
class FindingsPage;
class FormField;
class RelationRows;
class SimilarPanel;
class SuggestedConcepts;
class UsesPage;
struct Attachment;

/// The detail of a study (spec 03, 3.3b): its facts and summary, what it is to other records, its files, and
/// whether it is public.
class StudyEditor : public FormEditor<Study>
{
    Q_OBJECT

public:
    explicit StudyEditor(Workspace &workspace, QWidget *parent = nullptr);

    FilesPage &files() { return *m_files; }
    /// Keeps these files with the study, as a step of their own; what is typed is saved first.
    void attach(const QStringList &paths);
    /// Begins a finding, about that approach unless it is null. Says so for a study that cannot be changed.
    void beginFinding(const Uid &approach);

protected:
    QString titleOf(const Study &study) const override { return study.title; }
    Study beginning() override;
    void showMore(const Study &study, Access access) override;
    Result<> writeMore(Write &write, const Uid &study) override;
    bool isMoreFine() override;
    bool mayBeKept(const Study &study) override;
    QMap<FieldId, QString> problemsTogether(const Study &study) override;
    QList<Attention> attention() override;
    Values draft() const override;
    void showDraft(const Values &values) override;

private:
    static EditorWords words();
    void buildFacts();
    void buildPlaces();
    void buildSummary();
    void buildFindings();
    void buildConnections();
    void buildUses();
    void buildFiles();
    void buildPublication();
    Result<> showParts(const Uid &study);
    void askSimilar();
    void openKnown(const Uid &known);
    void noteEdit();
    void showAttached(const Result<QList<Attachment>> &files);

    RecordForm *m_facts = nullptr;
    RecordForm *m_connections = nullptr;
    RelationRows *m_relations = nullptr;
    FormField *m_relationsField = nullptr;
    FindingsPage *m_findings = nullptr;
    UsesPage *m_uses = nullptr;
    FilesPage *m_files = nullptr;
    SimilarPanel *m_similar = nullptr;
    SuggestedConcepts *m_suggested = nullptr;
};

} // namespace kb
