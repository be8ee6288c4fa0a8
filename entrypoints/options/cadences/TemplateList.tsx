import { useState } from 'react';
import type { Template } from '@/lib/domain/cadence/template';
import { i18n } from '@/lib/i18n/i18n';
import { useRemoveTemplate, useSaveTemplate } from '@/lib/queries/cadences';
import { list } from '@/lib/words/people';
import { problemOf } from '../data/problem-of';
import { PlanItem } from './PlanItem';
import { Removed } from './Removed';
import { TemplateEditor } from './TemplateEditor';

type Props = { readonly templates: readonly Template[] };

export function TemplateList({ templates }: Props) {
  const [edited, setEdited] = useState<Template | null>(null);
  const [removed, setRemoved] = useState<Template | null>(null);
  const removal = useRemoveTemplate();
  const putBack = useSaveTemplate();
  const usedBy = removal.data?.usedBy ?? [];
  const editor = edited && (
    <TemplateEditor key={edited.id} template={edited} onClose={() => setEdited(null)} />
  );

  function remove(template: Template): void {
    setRemoved(null);
    removal.mutate(template, {
      onSuccess: (result) => {
        if (result.usedBy.length === 0) setRemoved(template);
      },
    });
  }

  return (
    <>
      <ul className="plans plans-short" aria-label={i18n.t('templates.title')}>
        {templates.map((template) => (
          <PlanItem
            key={template.id}
            name={template.name}
            lines={[template.text.replace(/\s+/g, ' ')]}
            editor={edited?.id === template.id ? editor : null}
            onEdit={() => setEdited(template)}
            onRemove={() => remove(template)}
          />
        ))}
      </ul>
      {edited && !templates.some(({ id }) => id === edited.id) ? (
        editor
      ) : (
        <button
          type="button"
          className="button button-edged"
          onClick={() => setEdited({ id: crypto.randomUUID(), name: '', text: '' })}
        >
          {i18n.t('templates.add')}
        </button>
      )}
      <Removed
        name={removed?.name ?? null}
        problem={
          usedBy.length > 0
            ? i18n.t('templates.inUse', { cadences: list(usedBy) })
            : problemOf(removal.error ?? putBack.error, i18n.t('cadences.failedToSave'))
        }
        onUndo={() => removed && putBack.mutate(removed, { onSuccess: () => setRemoved(null) })}
      />
    </>
  );
}
